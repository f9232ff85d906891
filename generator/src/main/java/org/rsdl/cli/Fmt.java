package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.project.CanonicalFormat;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl fmt}: files in canonical format; one with syntax errors is left alone. */
@Command(name = "fmt", description = "Canonical format.")
final class Fmt implements Verb {
  @Parameters(paramLabel = "PATH", arity = "0..*", description = "files and folders")
  private List<String> paths = new ArrayList<>();

  @Option(names = "--check", description = "write nothing; fail where a file would change")
  private boolean check;

  @Override
  public int run(Session session) {
    session.humanOnly("fmt");
    Inputs.Found read = Inputs.read(session, paths);
    List<Source> sources = read.project().sources();
    CanonicalFormat format = new CanonicalFormat();
    Map<String, String> changed = new LinkedHashMap<>();
    Set<String> unreadable = new LinkedHashSet<>();
    for (Source source : sources) {
      Optional<String> text = format.of(source.text());
      if (text.isEmpty()) {
        unreadable.add(source.file());
      } else if (!text.get().equals(source.text())) {
        changed.put(source.file(), text.get());
      }
    }
    if (!check) {
      Map<String, String> before = new LinkedHashMap<>();
      sources.forEach(source -> before.put(source.file(), source.text()));
      Rewrite.of(session, before, changed);
    }
    account(session, changed.keySet(), sources.size() - unreadable.size());
    refuse(session, read, unreadable);
    if (!unreadable.isEmpty()) {
      return Exit.TEXT;
    }
    return check && !changed.isEmpty() ? Exit.PROBLEMS : Exit.FINE;
  }

  private void account(Session session, Set<String> changed, int readable) {
    boolean quiet = session.options().quiet();
    if (check || !quiet) {
      String word = check ? "differs: " : "formatted: ";
      changed.forEach(file -> session.out().line(word + Printer.printable(file)));
    }
    if (!quiet) {
      String change = changed.size() + (check ? " would change, " : " formatted, ");
      String rest = (readable - changed.size()) + " as before";
      session.out().line(Account.of(readable, "file") + ": " + change + rest);
    }
  }

  /** Says why files were left alone: their syntax errors, as the other verbs print them. */
  private static void refuse(Session session, Inputs.Found read, Set<String> unreadable) {
    if (unreadable.isEmpty()) {
      return;
    }
    Model model = Model.of(new Models(), read);
    for (Analysis network : model.networks()) {
      for (Problem problem : network.lowered().problems()) {
        if (unreadable.contains(problem.place().file())) {
          ProblemText.print(session.err(), problem, model, network);
        }
      }
    }
    unreadable.forEach(
        file ->
            session.err().line("left alone: " + Printer.printable(file) + " has syntax errors"));
  }
}
