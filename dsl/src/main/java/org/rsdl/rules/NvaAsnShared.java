package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** What passes from one NVA to another of the same ASN is dropped there (RFC 4271 9.1.2). */
final class NvaAsnShared implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .flatMap(rs -> check(topology, rs));
  }

  private Stream<Finding> check(Topology topology, RouteServer server) {
    Map<Asn, Nva> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (BgpPeering session : topology.peeringsOf(server.name())) {
      Optional<Nva> nva = topology.element(session.nva(), Nva.class);
      if (nva.isPresent() && nva.get().asn().isPresent()) {
        Nva before = first.putIfAbsent(nva.get().asn().get(), nva.get());
        if (before != null
            && !before.equals(nva.get())
            && !speak(topology, before.name(), nva.get().name())) {
          findings.add(finding(topology, server, nva.get(), before));
        }
      }
    }
    return findings.stream();
  }

  /** With a session of their own they are one AS, and tell each other what is dropped here. */
  private static boolean speak(Topology topology, Name one, Name other) {
    return topology.peeringsOf(one).stream().anyMatch(s -> Sessions.other(s, one).equals(other));
  }

  private Finding finding(Topology topology, RouteServer server, Nva nva, Nva before) {
    String message =
        "%s and %s share the ASN %s; what %s passes from one to the other is dropped there"
            .formatted(
                topology.shortest(before.name()),
                topology.shortest(nva.name()),
                nva.asn().orElseThrow(),
                topology.shortest(server.name()));
    return info(nva, ASN, message).related(before.name(), "has the same ASN");
  }
}
