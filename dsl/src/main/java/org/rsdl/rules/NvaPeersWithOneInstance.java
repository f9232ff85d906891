package org.rsdl.rules;

import static org.rsdl.rules.Part.ONLY_INSTANCE;

import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Topology;

/** An NVA peers with both instances of a Route Server (Troubleshoot Route Server). */
final class NvaPeersWithOneInstance implements TopologyRule {
  private static final int INSTANCES = 2;

  @Override
  public Stream<Finding> check(Topology topology) {
    Severity severity = topology.profile().oneSessionIsError() ? Severity.ERROR : Severity.WARNING;
    return Sessions.withServers(topology)
        .flatMap(
            session ->
                session.onlyInstance().stream()
                    .map(
                        only ->
                            finding(
                                severity,
                                session,
                                ONLY_INSTANCE,
                                message(topology, session, only))));
  }

  private static String message(Topology topology, BgpPeering session, int only) {
    String seen =
        "%s peers with instance %d of %s only"
            .formatted(topology.shortest(session.nva()), only, topology.shortest(session.peer()));
    return only >= INSTANCES
        ? seen + "; a Route Server has the instances 0 and 1"
        : "%s; without instance %d a part of the machines misses its routes"
            .formatted(seen, 1 - only);
  }
}
