package org.rsdl.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.Routes.SubnetTable;

/**
 * The nodes of a network, found by names that are qualified as far as needed.
 *
 * @param what they are, for who names none of them
 */
record Nodes(List<Name> names, String what) {
  Nodes {
    names = List.copyOf(names);
  }

  /** Nodes of which a table is asked. */
  Nodes(List<Name> names) {
    this(names, "a node with a table");
  }

  /** Those that have a table. */
  static List<Name> withTables(Routes routes) {
    return Stream.concat(
            routes.speakers().stream().map(SpeakerTables::node),
            routes.subnets().stream().map(SubnetTable::node))
        .distinct()
        .sorted()
        .toList();
  }

  /** The one node that is meant; refuses what is none, and what is several. */
  Name named(String typed) {
    List<Name> exact = names.stream().filter(name -> name.full().equals(typed)).toList();
    List<Name> found = exact.isEmpty() ? meant(typed) : exact;
    if (found.size() > 1) {
      String all = String.join(", ", found.stream().map(Name::full).toList());
      throw Stop.usage(Printer.printable(typed) + " may be " + all + "; say which");
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(typed));
  }

  private List<Name> meant(String typed) {
    return names.stream().filter(name -> leaves(name.full(), typed)).toList();
  }

  /** Whether the name is typed with steps left out, the last one not among them. */
  private static boolean leaves(String full, String typed) {
    List<String> steps = Arrays.asList(full.split("\\.", -1));
    List<String> some = Arrays.asList(typed.split("\\.", -1));
    if (!steps.getLast().equals(some.getLast())) {
      return false;
    }
    int next = 0;
    for (String step : steps) {
      if (next < some.size() && step.equals(some.get(next))) {
        next++;
      }
    }
    return next == some.size();
  }

  private Stop unknown(String typed) {
    List<String> known =
        names.stream().flatMap(name -> Stream.of(name.full(), name.simple())).distinct().toList();
    return Stop.usage(
        Printer.printable(typed)
            + " is neither a file or folder nor "
            + what
            + Guess.of(typed, known));
  }
}
