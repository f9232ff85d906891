package org.rsdl.rules;

import static org.rsdl.rules.Part.FASTPATH;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Skus;

/** FastPath needs a large gateway (About ExpressRoute gateways). */
final class FastpathNotInSku implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(c -> c.options().fastpath().orElse(false))
        .flatMap(
            c ->
                topology.element(c.far(), ExpressRouteGateway.class).stream()
                    .flatMap(g -> check(topology, c, g).stream()));
  }

  private Optional<Finding> check(
      Topology topology, Connection connection, ExpressRouteGateway gateway) {
    long units = gateway.scaleUnits().orElse(0L);
    return gateway
        .sku()
        .flatMap(Skus::expressRouteGateway)
        .filter(s -> !s.fastPath(units))
        .map(
            s ->
                error(
                        connection,
                        FASTPATH,
                        "FastPath is on for %s; %s has no FastPath"
                            .formatted(
                                topology.shortest(connection.name()), written(gateway, units)))
                    .related(gateway.name(), "ExpressRoute gateway")
                    .with(gateway.name().full()));
  }

  private static String written(ExpressRouteGateway gateway, long units) {
    String sku = gateway.sku().orElse("");
    return gateway.scaleUnits().isEmpty() ? sku : "%s with %d units".formatted(sku, units);
  }
}
