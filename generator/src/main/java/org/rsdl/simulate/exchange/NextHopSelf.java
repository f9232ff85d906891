package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * External BGP, own routes and what a VPN gateway sends show the sender; other internal peers see
 * the old next hop. An appliance may do otherwise with what BGP brought it: {@code next-hop}.
 */
final class NextHopSelf implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean vpn = over.from().role() == Role.VPN_GATEWAY;
    boolean usual = over.type() != Session.Type.INTERNAL || learned.own() || vpn;
    boolean self = learned.over().bgp() ? over.terms().sender().nextHopSelf().orElse(usual) : usual;
    return new Accept(self ? route.withNextHop(over.fromAddress()) : route);
  }
}
