package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * A circuit passes no route of a gateway to a gateway unless remote-vnet-traffic is on
 * (ExpressRoute gateways).
 */
final class RemoteVnetTrafficOff implements ExportRule {
  private static final Drop DROP = Drop.by(RemoteVnetTrafficOff.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean hairpin =
        over.from().role() == Role.MSEE && over.to().role() == Role.EXPRESSROUTE_GATEWAY;
    return hairpin && learned.from(Role.EXPRESSROUTE_GATEWAY) ? DROP : new Accept(route);
  }
}
