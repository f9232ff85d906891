package org.rsdl.rules;

import static org.rsdl.rules.Part.MULTIHOP;

import java.util.stream.Stream;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;

/** A Route Server lies in another subnet than its peers (Troubleshoot Route Server). */
final class SessionWithoutMultihop implements TopologyRule {
  private static final int LEAST = 2;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> Sessions.withServer(topology, nva))
        .flatMap(
            nva ->
                nva.multihop().filter(hops -> hops < LEAST).stream()
                    .map(hops -> error(nva, MULTIHOP, message(topology, nva, hops))));
  }

  private static String message(Topology topology, Nva nva, int hops) {
    return ("%s has multihop %d; the Route Server lies in another subnet, so the session needs 2"
            + " or more")
        .formatted(topology.shortest(nva.name()), hops);
  }
}
