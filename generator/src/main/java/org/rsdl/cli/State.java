package org.rsdl.cli;

import java.util.List;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Simulation;

/** The network that a call looks at: the baseline, or what a scenario leaves. */
record State(Optional<String> scenario, Topology topology, Outcome outcome) {

  /** The baseline where the title is empty; refuses a title that the network does not have. */
  static State of(Analysis network, String title) {
    Simulated.check(network);
    if (title.isEmpty()) {
      return new State(Optional.empty(), network.topology(), network.outcome());
    }
    Titles.check(title, List.of(network));
    Topology end =
        network
            .scenario(title)
            .orElseThrow(
                () -> Stop.usage("the scenario '" + title + "' extends one that is not there"));
    Simulated.check(network, end);
    return new State(Optional.of(title), end, Simulation.simulate(end));
  }
}
