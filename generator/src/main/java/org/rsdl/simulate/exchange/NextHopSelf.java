package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * External BGP, own routes and what a VPN gateway sends show the sender; other internal peers see
 * the old next hop.
 */
final class NextHopSelf implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean vpn = over.from().role() == Role.VPN_GATEWAY;
    boolean self = over.type() != Session.Type.INTERNAL || learned.own() || vpn;
    return new Accept(self ? route.withNextHop(over.fromAddress()) : route);
  }
}
