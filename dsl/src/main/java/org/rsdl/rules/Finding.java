package org.rsdl.rules;

import java.util.List;
import org.rsdl.model.Name;

/**
 * What is wrong, and where.
 *
 * @param rule kebab-case name of the rule
 * @param element the element it stands at; part says which of its properties
 * @param index which value of a repeated property (address prefixes), from 0
 * @param data values for quick fixes, in the rule's own order
 */
public record Finding(
    String rule,
    Severity severity,
    Name element,
    Part part,
    int index,
    String message,
    List<Related> related,
    List<String> data) {

  public Finding {
    related = List.copyOf(related);
    data = List.copyOf(data);
  }

  /** Another place that belongs to it, with its role. */
  public record Related(Name element, String message) {}

  /** A copy that points to another place too. */
  public Finding related(Name other, String role) {
    var all = new java.util.ArrayList<>(related);
    all.add(new Related(other, role));
    return new Finding(rule, severity, element, part, index, message, all, data);
  }

  /** A copy with values for the quick fixes. */
  public Finding with(String... values) {
    return new Finding(rule, severity, element, part, index, message, related, List.of(values));
  }

  /** A copy at the n-th value of a repeated property. */
  public Finding at(int n) {
    return new Finding(rule, severity, element, part, n, message, related, data);
  }
}
