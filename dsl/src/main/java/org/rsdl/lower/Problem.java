package org.rsdl.lower;

import java.util.List;
import org.rsdl.rules.Severity;

/**
 * A finding with its place, as editors and the command line show it.
 *
 * @param element full name of the element, empty for the text floor
 * @param data values for quick fixes
 */
public record Problem(
    String rule,
    Severity severity,
    String message,
    Place place,
    String element,
    List<Related> related,
    List<String> data) {
  public Problem {
    related = List.copyOf(related);
    data = List.copyOf(data);
  }

  /** A copy that points to other places too. */
  Problem with(List<Related> others) {
    return new Problem(rule, severity, message, place, element, others, data);
  }

  /** A copy with another message. */
  Problem saying(String other) {
    return new Problem(rule, severity, other, place, element, related, data);
  }

  /** A copy with the level that a project gives its rule. */
  Problem with(Severity level) {
    return new Problem(rule, level, message, place, element, related, data);
  }

  /** Another place that belongs to it. */
  public record Related(String message, Place place) {}
}
