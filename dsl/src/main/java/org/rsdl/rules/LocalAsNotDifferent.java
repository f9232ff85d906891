package org.rsdl.rules;

import static org.rsdl.rules.Part.LOCAL_AS;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** A router shows another ASN than its own, and than its neighbor's (FRR: local-as). */
final class LocalAsNotDifferent implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream()
        .flatMap(
            session ->
                session.options().neighbor().localAs().stream()
                    .flatMap(asn -> check(topology, session, asn).stream()));
  }

  private Optional<Finding> check(Topology topology, BgpPeering session, Asn asn) {
    return Stream.of(session.nva(), session.peer())
        .filter(end -> Sessions.asn(topology, end).filter(asn::equals).isPresent())
        .findFirst()
        .map(end -> error(session, LOCAL_AS, message(topology, end, asn)));
  }

  private static String message(Topology topology, Name end, Asn asn) {
    return "local-as %s is the ASN of %s; it stands for another one"
        .formatted(asn, topology.shortest(end));
  }
}
