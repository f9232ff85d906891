package org.rsdl.cli;

import java.util.List;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Place;
import org.rsdl.model.Topology;
import org.rsdl.simulate.NotSimulated;

/** Refuses what the simulation has no answer for, rather than to give a wrong one. */
final class Simulated {
  private Simulated() {}

  /** Refuses a network of which something is not simulated yet. */
  static void check(Analysis network) {
    refuse(network, network.notSimulated());
  }

  /** The same for what a scenario has made of it. */
  static void check(Analysis network, Topology state) {
    refuse(network, NotSimulated.of(state));
  }

  private static void refuse(Analysis network, List<NotSimulated> gaps) {
    if (!gaps.isEmpty()) {
      Optional<Place> place = network.lowered().origins().of(gaps.getFirst().element());
      throw Stop.usage(
          "%sthe simulation does not know %s yet; routes of this network can't be told"
              .formatted(
                  place.map(p -> p.file() + ":" + p.line() + ": ").orElse(""), gaps.getFirst()));
    }
  }
}
