package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** The two sides of a VPN with BGP have different ASNs (VPN Gateway FAQ). */
final class VpnAsnSameOnBothSides implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.sites().stream()
        .flatMap(
            site ->
                twin(topology, site)
                    .map(
                        vpn ->
                            error(
                                    site,
                                    ASN,
                                    "%s and %s both have the ASN %s; the two sides differ"
                                        .formatted(
                                            site.name(), topology.shortest(vpn.name()), vpn.asn()))
                                .related(vpn.name(), "the other side"))
                    .stream());
  }

  /** The VPN gateway with the site's ASN that it speaks BGP with. */
  static Optional<VpnGateway> twin(Topology topology, Site site) {
    return topology.connectionsOf(site.name()).stream()
        .filter(Connection::bgp)
        .flatMap(c -> topology.element(c.far(), VpnGateway.class).stream())
        .filter(vpn -> site.asn().filter(vpn.asn()::equals).isPresent())
        .findFirst();
  }
}
