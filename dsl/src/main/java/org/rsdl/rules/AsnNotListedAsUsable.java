package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** 65516 is neither reserved nor in Azure's list of usable ASNs (VPN Gateway FAQ). */
final class AsnNotListedAsUsable implements TopologyRule {
  private static final Asn UNLISTED = new Asn(65516);

  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> nvas =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .filter(nva -> nva.asn().filter(UNLISTED::equals).isPresent())
            .map(nva -> finding(topology, nva));
    Stream<Finding> sites =
        topology.sites().stream()
            .filter(site -> site.asn().filter(UNLISTED::equals).isPresent())
            .filter(site -> !behindExpressRoute(topology, site))
            .map(site -> finding(topology, site));
    return Stream.concat(nvas, sites);
  }

  /** There it is reserved. */
  private static boolean behindExpressRoute(Topology topology, Site site) {
    return topology.connectionsOf(site.name()).stream().anyMatch(c -> !c.circuits().isEmpty());
  }

  private Finding finding(Topology topology, Element element) {
    String message =
        "%s has the ASN 65516; it is neither reserved nor in Azure's list of usable ones"
            .formatted(topology.shortest(element.name()));
    return warning(element, ASN, message);
  }
}
