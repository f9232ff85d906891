package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;
import org.rsdl.model.profile.Skus;

/**
 * A gateway, a location and a circuit take a limited number of connections (About ExpressRoute
 * gateways; ExpressRoute limits).
 */
final class TooManyCircuits implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> vnets =
        topology.virtualNetworks().stream()
            .filter(vnet -> !vnet.expressRouteGateways().isEmpty())
            .flatMap(
                vnet ->
                    Stream.concat(
                        vnet.expressRouteGateways().stream()
                            .flatMap(g -> ofGateway(topology, g).stream()),
                        ofLocation(topology, vnet)));
    return Stream.concat(
        vnets, topology.circuits().stream().flatMap(c -> ofCircuit(topology, c).stream()));
  }

  private Optional<Finding> ofGateway(Topology topology, ExpressRouteGateway gateway) {
    int circuits = circuits(topology, gateway).size();
    long units = gateway.scaleUnits().orElse(0L);
    int most =
        gateway.sku().isEmpty()
            ? most()
            : gateway
                .sku()
                .flatMap(Skus::expressRouteGateway)
                .map(s -> s.circuits(units))
                .orElse(Profile.UNKNOWN);
    String with = gateway.sku().map(sku -> "with " + sku + " it").orElse("it");
    return circuits <= most
        ? Optional.empty()
        : Optional.of(
            error(
                    gateway,
                    ELEMENT,
                    "%s has %d circuits; %s takes %d"
                        .formatted(topology.shortest(gateway.name()), circuits, with, most))
                .with(larger(circuits)));
  }

  /** What the largest gateway takes. */
  private static int most() {
    return Skus.EXPRESSROUTE_GATEWAYS.stream()
        .mapToInt(s -> s.circuits(Long.MAX_VALUE - 1))
        .max()
        .orElseThrow();
  }

  /** The smallest size with zones that takes so many. */
  private static String[] larger(int circuits) {
    return Skus.EXPRESSROUTE_GATEWAYS.stream()
        .filter(s -> s.name().endsWith("AZ") && s.circuits(0) >= circuits)
        .limit(1)
        .map(Skus.ExpressRouteGatewaySku::name)
        .toArray(String[]::new);
  }

  private static List<Name> circuits(Topology topology, ExpressRouteGateway gateway) {
    return topology.connectionsOf(gateway.name()).stream()
        .flatMap(c -> c.circuits().stream())
        .distinct()
        .toList();
  }

  private Stream<Finding> ofLocation(Topology topology, VirtualNetwork vnet) {
    Map<String, List<Name>> byLocation = new LinkedHashMap<>();
    vnet.expressRouteGateways().stream()
        .flatMap(g -> circuits(topology, g).stream())
        .distinct()
        .flatMap(name -> topology.element(name, Circuit.class).stream())
        .forEach(
            c ->
                c.location()
                    .ifPresent(
                        l -> byLocation.computeIfAbsent(l, x -> new ArrayList<>()).add(c.name())));
    return byLocation.entrySet().stream()
        .filter(e -> e.getValue().size() > Skus.CIRCUITS_OF_ONE_LOCATION)
        .map(
            e ->
                error(
                    vnet.expressRouteGateways().getFirst(),
                    ELEMENT,
                    "%s has %d circuits of %s; a virtual network takes %d of one location"
                        .formatted(
                            vnet.name(),
                            e.getValue().size(),
                            e.getKey(),
                            Skus.CIRCUITS_OF_ONE_LOCATION)));
  }

  private Optional<Finding> ofCircuit(Topology topology, Circuit circuit) {
    long gateways =
        topology.connectionsOf(circuit.name()).stream().map(Connection::far).distinct().count();
    return circuit
        .sku()
        .flatMap(Skus::circuit)
        .filter(s -> gateways > s.gateways(circuit.bandwidthMbps()))
        .map(
            s ->
                error(
                    circuit,
                    ELEMENT,
                    "%s is connected to %d gateways; a %s circuit takes %d"
                        .formatted(
                            topology.shortest(circuit.name()),
                            gateways,
                            s.name(),
                            s.gateways(circuit.bandwidthMbps()))));
  }
}
