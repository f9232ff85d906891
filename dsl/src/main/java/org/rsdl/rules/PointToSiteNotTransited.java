package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Expectation;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;

/** Clients of a VPN gateway are not passed to ExpressRoute (Azure Route Server FAQ). */
final class PointToSiteNotTransited implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return Expected.everywhere(topology)
        .filter(Expectation.Reaches.class::isInstance)
        .map(Expectation.Reaches.class::cast)
        .filter(Expectation.Reaches::positive)
        .filter(
            e ->
                (clients(topology, e.from()) && behindCircuit(topology, e.to()))
                    || (clients(topology, e.to()) && behindCircuit(topology, e.from())))
        .map(
            e ->
                error(
                    e,
                    ELEMENT,
                    "%s do%s not reach %s; clients of a VPN gateway are not passed to ExpressRoute"
                        .formatted(
                            topology.shortest(e.from()),
                            clients(topology, e.from()) ? "" : "es",
                            topology.shortest(e.to()))));
  }

  private static boolean clients(Topology topology, Name end) {
    return topology
        .element(end, Site.class)
        .filter(s -> s.kind() == SiteKind.POINT_TO_SITE)
        .isPresent();
  }

  private static boolean behindCircuit(Topology topology, Name end) {
    List<Connection> ways = topology.connectionsOf(end);
    return topology.element(end, Site.class).isPresent()
        && !ways.isEmpty()
        && ways.stream().noneMatch(c -> c.circuits().isEmpty());
  }
}
