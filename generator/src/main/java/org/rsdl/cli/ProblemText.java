package org.rsdl.cli;

import static org.rsdl.cli.Printer.printable;

import java.util.List;
import java.util.Locale;
import org.rsdl.analysis.Analysis;
import org.rsdl.cli.Printer.Style;
import org.rsdl.fix.Fix;
import org.rsdl.fix.Fixes;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/** A problem for people: where, what, the line itself, and what belongs to it. */
final class ProblemText {
  private ProblemText() {}

  /** Longest stretch of a source line that is shown. */
  private static final int WIDTH = 160;

  static void print(Printer out, Problem problem, Model model, Analysis network) {
    Place place = problem.place();
    out.line(
        "%s %s %s: %s"
            .formatted(
                out.styled(Style.STRONG, where(place) + ":"),
                out.styled(style(problem.severity()), word(problem.severity())),
                problem.rule(),
                printable(problem.message())));
    source(out, problem, model);
    String indent = " ".repeat(gutter(place)) + " = ";
    for (Problem.Related related : problem.related()) {
      out.line(indent + printable(related.message()) + ": " + where(related.place()));
    }
    List<Fix> fixes = Fixes.of(problem, network.lowered(), model::textOf);
    for (Fix fix : fixes) {
      out.line(indent + "fix: " + printable(fix.title()));
    }
  }

  /** One line without colours: where, how bad, which rule, and what. */
  static String line(Problem problem) {
    return "%s: %s %s: %s"
        .formatted(
            where(problem.place()),
            word(problem.severity()),
            problem.rule(),
            printable(problem.message()));
  }

  /** One line: where a problem was, which rule's, and how it was mended. */
  static String line(Mending.Done done) {
    return "%s %s: %s"
        .formatted(
            where(done.problem().place()), done.problem().rule(), printable(done.fix().title()));
  }

  /** The lower-case word of a severity, as every format has it. */
  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String where(Place place) {
    return printable(place.file()) + ":" + place.line() + ":" + place.column();
  }

  private static Style style(Severity severity) {
    return switch (severity) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case INFO, HINT -> Style.INFO;
    };
  }

  private static void source(Printer out, Problem problem, Model model) {
    Place place = problem.place();
    String line = line(model.textOf(place.file()), place.line());
    int column = Math.min(place.column() - 1, line.length());
    int end = place.endLine() > place.line() ? line.length() : place.endColumn() - 1;
    int from = column <= WIDTH / 2 ? 0 : column - WIDTH / 2;
    int to = Math.min(line.length(), from + WIDTH);
    int carets = Math.max(1, Math.min(end, to) - column);
    String number = String.valueOf(place.line());
    out.line(out.styled(Style.FAINT, " " + number + " | ") + printable(line.substring(from, to)));
    out.line(
        out.styled(Style.FAINT, " " + " ".repeat(number.length()) + " | ")
            + " ".repeat(column - from)
            + out.styled(style(problem.severity()), "^".repeat(carets)));
  }

  private static int gutter(Place place) {
    return String.valueOf(place.line()).length() + 1;
  }

  private static String line(String text, int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
