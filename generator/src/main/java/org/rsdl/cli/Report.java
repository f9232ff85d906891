package org.rsdl.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;

/** All problems of the networks of a call. */
record Report(Model model, Map<Analysis, List<Problem>> problems) {

  /**
   * Checks on all floors; suppressions that end before today are told. A file that several networks
   * import is judged in each; what is found again is told once.
   */
  static Report of(Model model, LocalDate today) {
    Map<Analysis, List<Problem>> problems = new LinkedHashMap<>();
    Set<Problem> told = new HashSet<>();
    for (Analysis network : model.networks()) {
      problems.put(network, network.problems(today).stream().filter(told::add).toList());
    }
    return new Report(model, problems);
  }

  /** The problems of all networks. */
  List<Problem> all() {
    return problems.values().stream().flatMap(List::stream).toList();
  }

  /** Each problem with its network. */
  void forEach(BiConsumer<Analysis, Problem> visitor) {
    problems.forEach((network, found) -> found.forEach(p -> visitor.accept(network, p)));
  }

  /** {@code 1 file: 2 errors}. */
  String account() {
    return Account.of(model.files(), "file") + ": " + Account.of(all());
  }
}
