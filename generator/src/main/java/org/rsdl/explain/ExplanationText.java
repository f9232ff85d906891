package org.rsdl.explain;

import java.util.Optional;
import java.util.function.Function;
import org.rsdl.explain.Explanation.Event;
import org.rsdl.explain.Explanation.Step;
import org.rsdl.model.Name;

/** An explanation as lines for a terminal, one for each step, the nodes in a column. */
public final class ExplanationText {
  private ExplanationText() {}

  /**
   * The lines, each ended.
   *
   * @param place where an element stands in the text, such as {@code founding.rsdl:12}; may be
   *     absent
   */
  public static String of(Explanation explanation, Function<Name, Optional<String>> place) {
    int width =
        explanation.steps().stream().mapToInt(s -> s.node().full().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    text.append(explanation.prefix())
        .append(" at ")
        .append(explanation.node())
        .append(explanation.present() ? " is there" : " is not there")
        .append('\n');
    Optional<Name> before = Optional.empty();
    for (Step step : explanation.steps()) {
      boolean same = before.filter(step.node()::equals).isPresent();
      String node = same ? "" : step.node().full();
      text.append("  ").append(node).append(" ".repeat(width - node.length() + 2));
      text.append(verb(step.event())).append(' ').append(step.because());
      if (!step.reason().isEmpty()) {
        text.append(" [").append(step.reason()).append(']');
      }
      if (!same) {
        place.apply(step.element()).ifPresent(p -> text.append(" (").append(p).append(')'));
      }
      text.append('\n');
      before = Optional.of(step.node());
    }
    return text.toString();
  }

  private static String verb(Event event) {
    return switch (event) {
      case ORIGINATED -> "originates it:";
      case LEARNED -> "learns it";
      case REJECTED -> "rejects";
      case LOST -> "passes over";
      case SELECTED -> "selects it:";
      case ADVERTISED -> "advertises it";
      case WITHHELD -> "withholds it";
      case INSTALLED -> "has it:";
      case NOT_INSTALLED -> "lacks it:";
    };
  }
}
