package org.rsdl.rules;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;

/** One thing that may be wrong with a topology. */
public interface TopologyRule {

  /** All places where it is wrong, in the topology's order. */
  Stream<Finding> check(Topology topology);

  /** The class name in kebab case: the rule's only identity. */
  default String code() {
    return Codes.of(getClass());
  }

  /** An error at a part of an element. */
  default Finding error(Element element, Part part, String message) {
    return finding(Severity.ERROR, element, part, message);
  }

  /** A warning at a part of an element. */
  default Finding warning(Element element, Part part, String message) {
    return finding(Severity.WARNING, element, part, message);
  }

  /** What is worth knowing, at a part of an element. */
  default Finding info(Element element, Part part, String message) {
    return finding(Severity.INFO, element, part, message);
  }

  /** A finding at a part of an element. */
  default Finding finding(Severity severity, Element element, Part part, String message) {
    return new Finding(code(), severity, element.name(), part, 0, message, List.of(), List.of());
  }
}
