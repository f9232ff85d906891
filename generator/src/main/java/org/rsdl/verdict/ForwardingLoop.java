package org.rsdl.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Severity;

/**
 * Several nodes send packets in a circle; what one of them sends to itself already is another
 * rule's (Multi-region networking with Azure Route Server).
 */
final class ForwardingLoop implements OutcomeRule {
  @Override
  public Stream<Finding> check(State state) {
    Map<Name, Circle> alone = Circle.alone(state);
    List<Finding> findings = new ArrayList<>();
    for (Circle circle : state.circles()) {
      Set<IpPrefix> prefixes = new TreeSet<>(circle.prefixes());
      for (Name node : circle.nodes()) {
        prefixes.removeAll(
            Optional.ofNullable(alone.get(node)).map(Circle::prefixes).orElse(Set.of()));
      }
      if (!circle.alone() && !prefixes.isEmpty()) {
        findings.add(circles(state, circle.nodes(), prefixes));
      }
    }
    return findings.stream();
  }

  private Finding circles(State state, List<Name> nodes, Set<IpPrefix> prefixes) {
    Finding finding =
        finding(
            Severity.ERROR,
            nodes.getFirst(),
            "%s circles between %s"
                .formatted(Words.prefixes(prefixes), Names.of(state.topology(), nodes)));
    for (Name hop : nodes.subList(1, nodes.size())) {
      finding = finding.related(hop, "sends it on");
    }
    return finding;
  }
}
