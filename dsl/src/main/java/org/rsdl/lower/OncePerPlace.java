package org.rsdl.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.model.Name;

/** What all instances of a template have is one problem, where the template is written. */
final class OncePerPlace {
  private OncePerPlace() {}

  private record Said(String rule, Place place) {}

  /** The problems, those of one rule and place in templates together, with their first use. */
  static List<Problem> of(Origins origins, List<Problem> problems) {
    Map<Said, List<Problem>> byPlace = new LinkedHashMap<>();
    List<Problem> all = new ArrayList<>();
    for (Problem problem : problems) {
      if (origins.uses(new Name(problem.element())).isEmpty()) {
        all.add(problem);
      } else {
        byPlace
            .computeIfAbsent(new Said(problem.rule(), problem.place()), s -> new ArrayList<>())
            .add(problem);
      }
    }
    byPlace.values().forEach(same -> all.add(together(origins, same)));
    return all;
  }

  private static Problem together(Origins origins, List<Problem> same) {
    Problem first = same.getFirst();
    List<Problem.Related> related = new ArrayList<>(first.related());
    origins
        .uses(new Name(first.element()))
        .forEach(use -> related.add(new Problem.Related("used as " + use.instance(), use.place())));
    long instances =
        same.stream()
            .map(p -> origins.uses(new Name(p.element())).getFirst().instance())
            .distinct()
            .count();
    Problem whole = first.with(related);
    return instances < 2
        ? whole
        : whole.saying("%s (and in %d more instances)".formatted(first.message(), instances - 1));
  }
}
