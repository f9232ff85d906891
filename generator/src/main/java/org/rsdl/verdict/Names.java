package org.rsdl.verdict;

import java.util.Collection;
import java.util.List;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;

/** How messages name elements: the shortest form that no other element has. */
final class Names {
  private Names() {}

  /** All of them: {@code A}, {@code A and B}, {@code A, B and C}. */
  static String of(Topology topology, Collection<Name> names) {
    List<String> all = names.stream().map(topology::shortest).toList();
    return all.size() < 2
        ? String.join("", all)
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }
}
