package org.rsdl.rules;

import static org.rsdl.rules.Part.GATEWAY_TRANSIT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** Only a gateway or a Route Server can be used by others (Virtual network peering). */
final class GatewayTransitWithoutGateway implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.vnetPeerings().stream().flatMap(p -> check(topology, p).stream());
  }

  private Optional<Finding> check(Topology topology, VnetPeering peering) {
    return Transit.from(peering)
        .flatMap(hub -> topology.element(hub, VirtualNetwork.class))
        .filter(hub -> Transit.offered(hub).isEmpty())
        .map(
            hub ->
                error(
                        peering,
                        GATEWAY_TRANSIT,
                        "%s offers gateway transit but holds no gateway and no Route Server"
                            .formatted(topology.shortest(hub.name())))
                    .related(hub.name(), "holds neither"));
  }
}
