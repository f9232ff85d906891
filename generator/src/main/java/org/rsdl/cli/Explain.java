package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.analysis.Analysis;
import org.rsdl.explain.Explanation;
import org.rsdl.explain.ExplanationText;
import org.rsdl.model.Name;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl explain}: a route at a node, or the page of a rule. */
@Command(
    name = "explain",
    description = "Why a route is there, or why not (PREFIX at NODE); the page of a rule (RULE).")
final class Explain implements Verb {
  @Parameters(
      paramLabel = "PREFIX at NODE [PATH...] | RULE",
      arity = "0..*",
      description = "what to explain; nothing: the index of all rules")
  private List<String> words = new ArrayList<>();

  @Option(names = "--scenario", paramLabel = "TITLE", description = "as it leaves the network")
  private String scenario = "";

  @Override
  public int run(Session session) {
    if (words.isEmpty()) {
      session.humanOnly("explain");
      session.out().text(RulePage.index());
      return Exit.FINE;
    }
    if (words.size() == 1 && !words.getFirst().contains("/")) {
      session.humanOnly("explain RULE");
      session.out().text(RulePage.named(words.getFirst()));
      return Exit.FINE;
    }
    if (words.size() < 3 || !words.get(1).equals("at")) {
      throw Stop.usage("rsdl explain takes PREFIX at NODE [PATH...], or RULE");
    }
    IpPrefix prefix = prefix(words.getFirst());
    Model model = Model.load(session, words.subList(3, words.size()));
    if (model.refusedForText(session)) {
      return Exit.TEXT;
    }
    Analysis network = model.one("explain");
    State state = State.of(network, scenario);
    Explanation explanation =
        Explanation.of(state.topology(), state.outcome(), prefix, node(state, words.get(2)));
    if (session.options().json()) {
      session.out().exact(ExplanationJson.text(explanation, network, state));
    } else {
      session.out().text(ExplanationText.of(explanation, name -> place(network, name)));
    }
    return Exit.FINE;
  }

  private static Name node(State state, String typed) {
    Stream<Name> networks = state.topology().virtualNetworks().stream().map(VirtualNetwork::name);
    Stream<Name> tables = Nodes.withTables(state.outcome().routes()).stream();
    return new Nodes(Stream.concat(tables, networks).toList()).named(typed);
  }

  private static Optional<String> place(Analysis network, Name name) {
    return network.lowered().origins().of(name).map(p -> p.file() + ":" + p.line());
  }

  /** The prefix as typed; one with host bits is refused, with the prefix that holds it. */
  private static IpPrefix prefix(String typed) {
    return IpPrefix.parse(typed)
        .orElseThrow(
            () ->
                Stop.usage(
                    Printer.printable(typed)
                        + " is not a prefix"
                        + holding(typed).map(p -> "; did you mean " + p + "?").orElse("")));
  }

  private static Optional<IpPrefix> holding(String typed) {
    int slash = typed.indexOf('/');
    String digits = typed.substring(slash + 1);
    return slash < 0 || !digits.matches("[0-9]{1,3}")
        ? Optional.empty()
        : IpAddress.parse(typed.substring(0, slash))
            .filter(address -> Integer.parseInt(digits) <= address.bits())
            .map(address -> IpPrefix.of(address, Integer.parseInt(digits)));
  }
}
