package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/** A VPN connection learns by BGP or from its local network gateway (VPN Gateway FAQ). */
final class VpnConnectionWithoutRoutes implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> !c.bgp() && c.statics().isEmpty() && c.circuits().isEmpty())
        .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
        .filter(
            c ->
                topology
                    .element(c.near(), Site.class)
                    .filter(s -> s.kind() != SiteKind.POINT_TO_SITE)
                    .isPresent())
        .map(
            c ->
                warning(
                    c,
                    ELEMENT,
                    ("nothing is learned over %s – %s; a VPN connection needs bgp on or static"
                            + " prefixes")
                        .formatted(topology.shortest(c.near()), topology.shortest(c.far()))));
  }
}
