package org.rsdl.rules;

import static org.rsdl.rules.Part.LOCAL_AS;

import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** A Route Server takes no peer with a reserved ASN or one of more than 16 bits (its FAQ). */
final class LocalAsNotAccepted implements TopologyRule {
  private static final Asn LARGEST = new Asn(65535);

  @Override
  public Stream<Finding> check(Topology topology) {
    return Sessions.withServers(topology)
        .flatMap(
            session ->
                session.options().neighbor().localAs().stream()
                    .filter(asn -> !asn.equals(Asn.AZURE))
                    .filter(asn -> ReservedAsns.ofPeers(asn) || asn.compareTo(LARGEST) > 0)
                    .map(asn -> error(session, LOCAL_AS, message(topology, session, asn))));
  }

  private static String message(Topology topology, BgpPeering session, Asn asn) {
    return "local-as %s is not accepted by %s; its peers have 16-bit ASNs that nobody reserves"
        .formatted(asn, topology.shortest(session.peer()));
  }
}
