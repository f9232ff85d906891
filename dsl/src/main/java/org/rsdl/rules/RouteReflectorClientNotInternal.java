package org.rsdl.rules;

import static org.rsdl.rules.Part.REFLECTOR_CLIENT;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** A route reflector reflects between internal peers (RFC 4456). */
final class RouteReflectorClientNotInternal implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream()
        .filter(session -> session.options().neighbor().reflectorClient().orElse(false))
        .flatMap(session -> check(topology, session).stream());
  }

  /** Without an ASN something else is wrong. */
  private Optional<Finding> check(Topology topology, BgpPeering session) {
    Optional<Asn> reflector = Sessions.asn(topology, session.nva());
    Optional<Asn> client = Sessions.asn(topology, session.peer());
    if (reflector.isEmpty() || client.isEmpty() || reflector.equals(client)) {
      return Optional.empty();
    }
    String message =
        "%s has the ASN %s and %s %s; a client has the ASN of its route reflector"
            .formatted(
                topology.shortest(session.nva()),
                reflector.get(),
                topology.shortest(session.peer()),
                client.get());
    return Optional.of(error(session, REFLECTOR_CLIENT, message));
  }
}
