package org.rsdl.verdict;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Name;
import org.rsdl.rules.Codes;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/** One thing that may be wrong with what a topology does. */
public interface OutcomeRule {

  /** All places where it is wrong, in the topology's order; nothing is found twice. */
  Stream<Finding> check(State state);

  /** The class name in kebab case: the rule's only identity. */
  default String code() {
    return Codes.of(getClass());
  }

  /** A finding at the name of an element. */
  default Finding finding(Severity severity, Name element, String message) {
    return new Finding(code(), severity, element, Part.ELEMENT, 0, message, List.of(), List.of());
  }
}
