package org.rsdl.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every verb of the contract; one that is not there yet says so. */
final class Verbs {
  private Verbs() {}

  /** In the order of the help. */
  static final List<Entry> ALL =
      List.of(
          verb("check", "problems in the text and in what it means", Check::new),
          verb("routes", "simulated route tables", Routes::new),
          verb("test", "expectations and scenarios", Test::new),
          verb("explain", "why a route is there or not; the page of a rule", Explain::new),
          verb("trace", "the path of a packet, both ways", Trace::new),
          verb("diff", "what a change does to the network", Diff::new),
          verb("gen", "runnable configurations", Gen::new),
          verb("fmt", "canonical format", Fmt::new),
          later("diagram"),
          later("lab"),
          later("import"),
          later("drift"),
          verb("new", "a folder with a first network", New::new),
          verb("lsp", "the language server", Lsp::new),
          verb(
              "completion",
              "a script that completes verbs and options in a shell",
              Completion::new),
          verb("version", "what is installed", Version::new),
          verb("help", "this list, or the options of a verb", Help::new));

  /** A name, what it is for, and where it comes from: an object is made only of the one called. */
  record Entry(String name, String purpose, Optional<Supplier<Verb>> maker) {
    Verb create() {
      return maker.orElseThrow(() -> Stop.usage("rsdl " + name + " is not there yet")).get();
    }
  }

  /** The verb of that name. */
  static Entry named(String name) {
    return ALL.stream()
        .filter(verb -> verb.name.equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private static Stop unknown(String name) {
    String guess = Guess.of(name, ALL.stream().map(Entry::name).toList());
    return Stop.usage(
        Printer.printable(name) + " is not a verb" + guess + "; rsdl help lists them");
  }

  private static Entry verb(String name, String purpose, Supplier<Verb> maker) {
    return new Entry(name, purpose, Optional.of(maker));
  }

  private static Entry later(String name) {
    return new Entry(name, "", Optional.empty());
  }
}
