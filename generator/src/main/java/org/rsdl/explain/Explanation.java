package org.rsdl.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Simulation;

/**
 * Why a route is in a node's table, or why not.
 *
 * @param node a speaker, site or subnet; a virtual network means a subnet of it
 * @param present whether exactly this prefix is in use there
 * @param steps from the origin toward the node; never empty
 */
public record Explanation(IpPrefix prefix, Name node, boolean present, List<Step> steps) {
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * One thing that happened to the route.
   *
   * @param node where
   * @param reason the rule or step that did it, in kebab case; empty where none is to be named
   * @param because one sentence without full stop, with the values and where it is written
   * @param element whose place in the text belongs to it
   */
  public record Step(Name node, Event event, String reason, String because, Name element) {
    Step(Name node, Event event, String reason, String because) {
      this(node, event, reason, because, node);
    }
  }

  /** What may happen to a route; texts as in the JSON contract. */
  public enum Event {
    ORIGINATED("originated"),
    LEARNED("learned"),
    REJECTED("rejected"),
    LOST("lost"),
    SELECTED("selected"),
    ADVERTISED("advertised"),
    WITHHELD("withheld"),
    INSTALLED("installed"),
    NOT_INSTALLED("not-installed");

    private final String text;

    Event(String text) {
      this.text = text;
    }

    /** The word of the contract. */
    public String text() {
      return text;
    }
  }

  /** Explains one prefix at one node; of a network that never settles, in its first state. */
  public static Explanation of(Topology topology, Outcome outcome, IpPrefix prefix, Name node) {
    ShortenedPath shortened = new ShortenedPath(Simulation.sessions(topology));
    History history = new History(outcome.routes(), shortened, prefix);
    Optional<Name> subnet = subnet(topology, node);
    List<Step> steps =
        subnet
            .map(s -> new SubnetHistory(topology, outcome.routes(), history).of(s))
            .orElseGet(() -> history.of(node));
    boolean present = !steps.isEmpty();
    List<Step> all =
        new ArrayList<>(
            present ? steps : new WhyNot(topology, outcome.routes(), history).at(node, subnet));
    switch (outcome) {
      case Outcome.Oscillating oscillating -> all.add(unsettled(node, oscillating.cycle().size()));
      case Outcome.Converged converged -> {}
    }
    return new Explanation(prefix, node, present, all);
  }

  private static Step unsettled(Name node, int states) {
    return new Step(
        node,
        Event.LOST,
        "routes-never-settle",
        "the network never settles: this is the first of %d states that follow each other"
            .formatted(states));
  }

  private static Optional<Name> subnet(Topology topology, Name node) {
    Optional<Name> ofNetwork =
        topology
            .element(node, VirtualNetwork.class)
            .flatMap(vnet -> vnet.subnets().stream().map(Subnet::name).findFirst());
    return ofNetwork.or(() -> topology.element(node, Subnet.class).map(Subnet::name));
  }
}
