package org.rsdl.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rsdl.analysis.Analysis;
import org.rsdl.emit.routes.RoutesJson;
import org.rsdl.emit.routes.RoutesText;
import org.rsdl.emit.routes.Selection;
import org.rsdl.emit.routes.Table;
import org.rsdl.model.Name;
import org.rsdl.simulate.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl routes}: the simulated tables. */
@Command(name = "routes", description = "Simulated route tables.")
final class Routes implements Verb {
  @Parameters(paramLabel = "PATH|NODE", arity = "0..*", description = "files, folders and nodes")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "adj-rib-in, loc-rib, adj-rib-out, effective or all (default: all)")
  private String table = "all";

  @Option(names = "--scenario", paramLabel = "TITLE", description = "as it leaves the network")
  private String scenario = "";

  @Override
  public int run(Session session) {
    Table wanted = Choice.of("--table", table, Table.values(), Table::text);
    Model model =
        Model.load(session, words.stream().filter(w -> Inputs.isPath(session, w)).toList());
    if (model.refusedForText(session)) {
      return Exit.TEXT;
    }
    Analysis network = model.one("routes");
    State state = State.of(network, scenario);
    Selection selection = new Selection(nodes(session, state.outcome()), wanted);
    if (session.options().json()) {
      session
          .out()
          .exact(RoutesJson.json(state.topology(), state.scenario(), state.outcome(), selection));
    } else {
      session
          .out()
          .text(RoutesText.text(state.topology(), state.scenario(), state.outcome(), selection));
    }
    return Exit.FINE;
  }

  private Set<Name> nodes(Session session, Outcome outcome) {
    Nodes known = new Nodes(Nodes.withTables(outcome.routes()));
    Set<Name> nodes = new HashSet<>();
    words.stream().filter(w -> !Inputs.isPath(session, w)).map(known::named).forEach(nodes::add);
    return nodes;
  }
}
