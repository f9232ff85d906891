package org.rsdl.rules;

import static org.rsdl.rules.Part.ELEMENT;

import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Nva;
import org.rsdl.model.Topology;

/** A BGP speaker has an ASN (Azure Route Server FAQ). */
final class NvaAsnMissing implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.nvas().stream())
        .filter(nva -> nva.asn().isEmpty())
        .flatMap(
            nva ->
                topology.peeringsOf(nva.name()).stream()
                    .limit(1)
                    .map(session -> finding(topology, nva, session)));
  }

  private Finding finding(Topology topology, Nva nva, BgpPeering session) {
    String message =
        "%s has a session with %s but no ASN; a BGP speaker needs one"
            .formatted(
                topology.shortest(nva.name()),
                topology.shortest(Sessions.other(session, nva.name())));
    return error(nva, ELEMENT, message).related(session.name(), "the session");
  }
}
