package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A circuit passes routes of one gateway to another only if both take traffic of other virtual
 * networks (ExpressRoute gateways).
 */
final class RemoteVnetTrafficOff implements ExportRule {
  private static final Drop DROP = Drop.by(RemoteVnetTrafficOff.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean hairpin =
        over.from().role() == Role.MSEE
            && over.to().role() == Role.EXPRESSROUTE_GATEWAY
            && learned.from(Role.EXPRESSROUTE_GATEWAY);
    boolean on = hairpin && takes(learned.over().from()) && takes(over.to());
    return hairpin && !on ? DROP : new Accept(route);
  }

  private static boolean takes(Speaker gateway) {
    return gateway.policy().expressRoute().remoteVnetTraffic();
  }
}
