package org.rsdl.fix;

import java.util.ArrayList;
import java.util.List;

/** How the problems of a rule may be taken away; empty where it can't be known. */
@FunctionalInterface
interface Remedy {
  List<Fix> of(Case found);

  /** This one, then another. */
  default Remedy then(Remedy other) {
    return found -> {
      List<Fix> all = new ArrayList<>(of(found));
      all.addAll(other.of(found));
      return all;
    };
  }

  /** This one, or another where this one has no answer. */
  default Remedy orElse(Remedy other) {
    return found -> {
      List<Fix> first = of(found);
      return first.isEmpty() ? other.of(found) : first;
    };
  }
}
