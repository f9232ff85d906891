package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * An appliance with {@code as-override} puts its own ASN for each occurrence of its neighbor's, and
 * then its own in front as always: 65515 becomes 65001 65001 (recorded: two regions with NVA; FRR
 * and Cisco do the same).
 */
final class AsOverride implements ExportRule {
  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean overrides = over.type() == Session.Type.EXTERNAL && over.terms().sender().asOverride();
    return new Accept(
        overrides ? route.withAsPath(route.asPath().replace(over.toAsn(), over.fromAsn())) : route);
  }
}
