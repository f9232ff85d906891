package org.rsdl.verdict;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Circuit;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.rib.AdjRibIn;

/**
 * A site announces more prefixes over a circuit or a VPN than the session bears (ExpressRoute
 * routing requirements; ExpressRoute FAQ; VPN gateway FAQ).
 */
final class OnPremisesRoutesOverLimit implements OutcomeRule {
  private static final int NEAR_PERCENT = 80;
  private static final int STANDARD = 4000;
  private static final int PREMIUM = 10_000;
  private static final int CIRCUIT_V6 = 100;

  @Override
  public Stream<Finding> check(State state) {
    Topology topology = state.topology();
    return state
        .speakers(Routes.Kind.MSEE, Routes.Kind.VPN_GATEWAY)
        .flatMap(end -> check(topology, end));
  }

  private Stream<Finding> check(Topology topology, SpeakerTables end) {
    Map<Name, Set<IpPrefix>> announced = new TreeMap<>();
    for (AdjRibIn.Row row : end.adjRibIn().rows()) {
      if (topology.element(row.peer(), Site.class).isPresent()) {
        announced.computeIfAbsent(row.peer(), p -> new TreeSet<>()).add(row.route().prefix());
      }
    }
    return announced.entrySet().stream()
        .flatMap(
            of ->
                Stream.of(true, false)
                    .flatMap(v4 -> over(topology, end, of.getKey(), of.getValue(), v4).stream()));
  }

  private Optional<Finding> over(
      Topology topology, SpeakerTables end, Name site, Collection<IpPrefix> prefixes, boolean v4) {
    long count = prefixes.stream().filter(p -> (p.address().bits() == 32) == v4).count();
    long limit = limit(topology, end, v4);
    if (count * 100 < limit * NEAR_PERCENT) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
                count > limit ? Severity.ERROR : Severity.WARNING,
                site,
                "%s announces %s prefixes over %s; above %s the session is dropped"
                    .formatted(
                        topology.shortest(site),
                        Words.number(count),
                        topology.shortest(end.node()),
                        Words.number(limit)))
            .related(end.node(), "where the session ends"));
  }

  private static long limit(Topology topology, SpeakerTables end, boolean v4) {
    if (end.kind() == Routes.Kind.VPN_GATEWAY) {
      return v4 ? STANDARD : Long.MAX_VALUE / 100;
    }
    boolean premium =
        topology.element(end.node(), Circuit.class).stream()
            .flatMap(circuit -> circuit.sku().stream())
            .anyMatch(sku -> sku.startsWith("Premium"));
    return !v4 ? CIRCUIT_V6 : premium ? PREMIUM : STANDARD;
  }
}
