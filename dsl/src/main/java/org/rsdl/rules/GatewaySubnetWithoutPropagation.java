package org.rsdl.rules;

import static org.rsdl.rules.Part.PROPAGATION;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** Gateways stop working without propagation (Virtual network traffic routing). */
final class GatewaySubnetWithoutPropagation implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                Routing.ofGateways(topology, v).stream()
                    .filter(t -> !t.propagate())
                    .map(
                        t ->
                            error(
                                    t,
                                    PROPAGATION,
                                    "GatewaySubnet has propagation off; gateways stop working without it")
                                .related(
                                    v.name().member(VirtualNetwork.GATEWAY_SUBNET),
                                    "uses the table")));
  }
}
