package org.rsdl.simulate.exchange;

import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** The sessions of a Route Server carry IPv4 only (Route Server FAQ). */
final class UnsupportedFamily implements ExportRule {
  private static final Drop DROP = Drop.by(UnsupportedFamily.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean atServer =
        over.from().role() == Role.ROUTE_SERVER || over.to().role() == Role.ROUTE_SERVER;
    return atServer && route.prefix() instanceof IpPrefix.V6 ? DROP : new Accept(route);
  }
}
