package org.rsdl.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.diff.Change;
import org.rsdl.diff.Flows;
import org.rsdl.diff.ModelChanges;
import org.rsdl.diff.UsedRoutes;
import org.rsdl.model.Name;
import org.rsdl.simulate.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl diff}: what a change does to the network. */
@Command(
    name = "diff",
    description = "What a change does to the network: its elements, routes and who reaches whom.")
final class Diff implements Verb {
  /** The words of {@code --what}. */
  enum What {
    ALL,
    MODEL,
    ROUTES,
    REACHABILITY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(What one) {
      return this == ALL || this == one;
    }
  }

  /**
   * What was asked for; a part is absent where it was not.
   *
   * @param oscillating which of the two never settle: their routes are those of one state
   */
  record Changes(
      String network,
      List<String> oscillating,
      Optional<List<Change<Name, Map<String, String>>>> model,
      Optional<List<Change<UsedRoutes.At, List<UsedRoutes.Way>>>> routes,
      Optional<List<Change<Flows.Pair, List<Flows.Group>>>> reachability) {}

  @Parameters(index = "0", paramLabel = "OLD", description = "a file or folder")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "a file or folder")
  private String now = "";

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "model, routes, reachability or all (default: all)")
  private String what = "all";

  @Override
  public int run(Session session) {
    What wanted = Choice.of("--what", what, What.values(), What::word);
    Model before = Model.load(session, List.of(old));
    Model after = Model.load(session, List.of(now));
    boolean refused = before.refusedForText(session);
    refused |= after.refusedForText(session);
    if (refused) {
      return Exit.TEXT;
    }
    Changes changes = changes(before.one("diff"), after.one("diff"), wanted);
    switch (session.options().format()) {
      case JSON -> session.out().exact(DiffJson.text(changes));
      case CSV -> session.out().exact(DiffTable.csv(changes));
      case MARKDOWN -> session.out().exact(DiffTable.markdown(changes));
      default -> session.out().text(DiffText.text(changes));
    }
    return Exit.FINE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HUMAN, Format.JSON, Format.CSV, Format.MARKDOWN);
  }

  private Changes changes(Analysis before, Analysis after, What wanted) {
    String network = after.topology().network();
    Optional<List<Change<Name, Map<String, String>>>> model =
        wanted.takes(What.MODEL)
            ? Optional.of(ModelChanges.of(before.lowered().topology(), after.lowered().topology()))
            : Optional.empty();
    if (wanted == What.MODEL) {
      return new Changes(network, List.of(), model, Optional.empty(), Optional.empty());
    }
    State from = State.of(before, "");
    State to = State.of(after, "");
    return new Changes(
        network,
        oscillating(from, to),
        model,
        wanted.takes(What.ROUTES)
            ? Optional.of(UsedRoutes.changes(from.outcome().routes(), to.outcome().routes()))
            : Optional.empty(),
        wanted.takes(What.REACHABILITY)
            ? Optional.of(
                Flows.changes(
                    from.topology(), from.outcome().routes(), to.topology(), to.outcome().routes()))
            : Optional.empty());
  }

  private List<String> oscillating(State from, State to) {
    List<String> names = new java.util.ArrayList<>();
    if (from.outcome() instanceof Outcome.Oscillating) {
      names.add(old);
    }
    if (to.outcome() instanceof Outcome.Oscillating) {
      names.add(now);
    }
    return names;
  }
}
