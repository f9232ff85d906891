package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.stream.Stream;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/**
 * A Route Server peers with 16-bit ASNs only (Azure Route Server FAQ); a local-as is judged by
 * itself.
 */
final class NvaAsnOver16Bits implements TopologyRule {
  private static final Asn LARGEST = new Asn(65535);

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> showsItself(topology, nva))
        .flatMap(
            nva ->
                nva.asn().filter(asn -> asn.compareTo(LARGEST) > 0).stream()
                    .filter(asn -> !ReservedAsns.ofPeers(asn))
                    .map(asn -> error(nva, ASN, message(topology, nva, asn))));
  }

  private static boolean showsItself(Topology topology, Nva nva) {
    return topology.peeringsOf(nva.name()).stream()
        .filter(session -> Sessions.hasServer(topology, session))
        .anyMatch(session -> session.options().neighbor().localAs().isEmpty());
  }

  private static String message(Topology topology, Nva nva, Asn asn) {
    return "%s has the ASN %s; a peer of a Route Server has at most 65535"
        .formatted(topology.shortest(nva.name()), asn);
  }
}
