package org.rsdl.rules;

import static org.rsdl.rules.Part.LOCAL_AS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** Routers of one AS know each other's ASN (FRR: local-as is for external BGP alone). */
final class LocalAsInsideAs implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream()
        .filter(session -> Sessions.isInternal(topology, session))
        .filter(session -> !Sessions.asn(topology, session.nva()).equals(localAs(session)))
        .flatMap(
            session ->
                localAs(session).stream()
                    .map(asn -> error(session, LOCAL_AS, message(topology, session, asn))));
  }

  private static Optional<Asn> localAs(BgpPeering session) {
    return session.options().neighbor().localAs();
  }

  private static String message(Topology topology, BgpPeering session, Asn asn) {
    return "local-as %s can't be shown to %s; it has the ASN of %s"
        .formatted(asn, topology.shortest(session.peer()), topology.shortest(session.nva()));
  }
}
