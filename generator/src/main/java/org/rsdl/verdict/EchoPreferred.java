package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.LocRib;

/**
 * An appliance with as-override sends a Route Server's routes back to it, and there they win
 * (recorded by Microsoft's field engineers; Hub routing preference).
 */
final class EchoPreferred implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    List<Routes> states =
        switch (state.outcome()) {
          case Outcome.Converged converged -> List.of(converged.routes());
          case Outcome.Oscillating oscillating -> oscillating.cycle();
        };
    Map<Name, Heard> heard = heard(states);
    Map<Name, Map<Name, Set<IpPrefix>>> echoes = new TreeMap<>();
    for (Routes routes : states) {
      routes.speakers().stream()
          .filter(speaker -> speaker.kind() == Routes.Kind.ROUTE_SERVER)
          .forEach(server -> collect(state, heard, server, echoes));
    }
    List<Finding> findings = new ArrayList<>();
    echoes.forEach(
        (server, byNva) ->
            byNva.forEach((nva, found) -> findings.add(preferred(state, server, nva, found))));
    return findings.stream();
  }

  private Finding preferred(State state, Name server, Name nva, Set<IpPrefix> prefixes) {
    return finding(
            Severity.ERROR,
            server,
            "%s comes back from %s and wins at %s; an outbound map on the session keeps it from %s"
                .formatted(
                    Words.prefixes(prefixes),
                    state.named(nva),
                    state.named(server),
                    state.named(nva)))
        .related(nva, "sends it back");
  }

  private static void collect(
      State state,
      Map<Name, Heard> heard,
      SpeakerTables server,
      Map<Name, Map<Name, Set<IpPrefix>>> all) {
    for (LocRib.Row row : server.locRib().rows()) {
      IpPrefix prefix = row.route().prefix();
      Optional<Name> nva =
          row.peer().filter(peer -> state.topology().element(peer, Nva.class).isPresent());
      if (row.best()
          && nva.flatMap(n -> Optional.ofNullable(heard.get(n)))
              .filter(of -> of.onlyFrom(server.node(), prefix))
              .isPresent()) {
        all.computeIfAbsent(server.node(), n -> new TreeMap<>())
            .computeIfAbsent(nva.orElseThrow(), n -> new TreeSet<>())
            .add(prefix);
      }
    }
  }

  /** What an appliance ever heard, by whom, and what is its own. */
  private record Heard(Map<IpPrefix, Set<Name>> from, Set<IpPrefix> own) {
    boolean onlyFrom(Name server, IpPrefix prefix) {
      return !own.contains(prefix) && from.getOrDefault(prefix, Set.of()).equals(Set.of(server));
    }
  }

  private static Map<Name, Heard> heard(List<Routes> states) {
    Map<Name, Heard> heard = new TreeMap<>();
    states.stream()
        .flatMap(routes -> routes.speakers().stream())
        .filter(speaker -> speaker.kind() == Routes.Kind.NVA)
        .forEach(
            nva -> {
              Heard of =
                  heard.computeIfAbsent(
                      nva.node(), n -> new Heard(new HashMap<>(), new HashSet<>()));
              for (AdjRibIn.Row row : nva.adjRibIn().rows()) {
                of.from.computeIfAbsent(row.route().prefix(), p -> new HashSet<>()).add(row.peer());
              }
              for (LocRib.Row row : nva.locRib().rows()) {
                if (row.peer().isEmpty()) {
                  of.own.add(row.route().prefix());
                }
              }
            });
    return heard;
  }
}
