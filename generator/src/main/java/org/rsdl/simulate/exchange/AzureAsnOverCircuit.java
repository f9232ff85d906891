package org.rsdl.simulate.exchange;

import org.rsdl.net.Asn;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * From one gateway of a circuit to another Microsoft's edge writes its own ASN for 65515, else no
 * gateway would take the route (recorded: 12076 12076).
 */
final class AzureAsnOverCircuit implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean hairpin =
        over.from().role() == Role.MSEE && over.to().role() == Role.EXPRESSROUTE_GATEWAY;
    return new Verdict.Accept(
        hairpin && learned.from(Role.EXPRESSROUTE_GATEWAY)
            ? route.withAsPath(replaced(route.asPath(), over.from().asn()))
            : route);
  }

  private static AsPath replaced(AsPath path, Asn edge) {
    return new AsPath(path.asns().stream().map(asn -> asn.equals(Asn.AZURE) ? edge : asn).toList());
  }
}
