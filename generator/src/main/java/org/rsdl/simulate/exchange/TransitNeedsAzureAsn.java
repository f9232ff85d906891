package org.rsdl.simulate.exchange;

import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Between ExpressRoute and a VPN gateway a Route Server passes routes only if that gateway has the
 * ASN 65515 (Configure ExpressRoute and site-to-site coexisting connections; profiles since
 * azure-2025-09).
 */
final class TransitNeedsAzureAsn implements ExportRule {
  private static final Drop DROP = Drop.by(TransitNeedsAzureAsn.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    Speaker server = over.from();
    if (server.role() != Role.ROUTE_SERVER || !server.policy().profile().vpnGatewayAsnFixed()) {
      return new Accept(route);
    }
    boolean toCircuit =
        foreign(learned.over().from()) && over.to().role() == Role.EXPRESSROUTE_GATEWAY;
    boolean fromCircuit = learned.from(Role.EXPRESSROUTE_GATEWAY) && foreign(over.to());
    return toCircuit || fromCircuit ? DROP : new Accept(route);
  }

  private static boolean foreign(Speaker peer) {
    return peer.role() == Role.VPN_GATEWAY && !peer.asn().equals(Asn.AZURE);
  }
}
