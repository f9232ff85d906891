package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.Feature;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/**
 * A peered virtual network learns of a Route Server or gateway, and is announced, only if it uses
 * it (Azure Route Server FAQ).
 */
final class SpokeWithoutRemoteGateway implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream()
        .filter(p -> p.transitFrom().isEmpty() && !Transit.isSelf(p))
        .flatMap(p -> check(topology, p).stream());
  }

  private Optional<Finding> check(Topology topology, VnetPeering peering) {
    return Stream.of(peering.left(), peering.right())
        .filter(end -> topology.virtualNetworkOf(end).flatMap(Transit::offered).isPresent())
        .filter(end -> isBare(topology, peering.other(end)))
        .findFirst()
        .flatMap(hub -> topology.element(hub, VirtualNetwork.class))
        .map(hub -> finding(topology, peering, hub));
  }

  private static boolean isBare(Topology topology, Name vnet) {
    return topology.virtualNetworkOf(vnet).filter(v -> Transit.offered(v).isEmpty()).isPresent()
        && Transit.taken(topology, vnet).findAny().isEmpty();
  }

  /** An error where an expectation needs it, else worth knowing. */
  private Finding finding(Topology topology, VnetPeering peering, VirtualNetwork hub) {
    Name spoke = peering.other(hub.name());
    Element offered = Transit.offered(hub).orElseThrow();
    String message =
        ("%s does not use the %s of %s; it neither learns its routes nor is it announced to"
                + " on-premises (an older page says it may be)")
            .formatted(
                topology.shortest(spoke),
                offered instanceof RouteServer ? "Route Server" : "gateways",
                topology.shortest(hub.name()));
    Optional<Expectation> needed = needed(topology, peering, spoke);
    Severity severity = needed.isPresent() ? Severity.ERROR : Severity.INFO;
    Finding finding =
        finding(severity, peering, ELEMENT, message)
            .related(offered.name(), "not used")
            .with(topology.shortest(hub.name()));
    return needed.map(e -> finding.related(e.name(), "expects it")).orElse(finding);
  }

  private static Optional<Expectation> needed(Topology topology, VnetPeering peering, Name spoke) {
    List<Expectation> expected = Expected.where(topology, Feature.GATEWAY_TRANSIT, peering.name());
    return expected.stream()
        .filter(e -> Learning.of(topology, e).filter(l -> l.needs(spoke)).isPresent())
        .findFirst();
  }
}
