package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.rules.Part;

/** A problem, with all that its fixes are made of. */
record Case(Problem problem, Lowered lowered, UnaryOperator<String> textOf) {

  Topology topology() {
    return lowered.topology();
  }

  Name name() {
    return new Name(problem.element());
  }

  <E extends Element> Optional<E> element(Class<E> kind) {
    return topology().element(name(), kind);
  }

  Optional<VirtualNetwork> vnet() {
    return topology().virtualNetworkOf(name());
  }

  /** The first value a rule gave for its fixes. */
  Optional<String> value() {
    return problem.data().stream().findFirst();
  }

  /** The text that a place is in. */
  Text text(Place place) {
    return new Text(place.file(), textOf.apply(place.file()));
  }

  Text text() {
    return text(problem.place());
  }

  /** Where a part of an element is written, absent where it is not. */
  Optional<Place> written(Name element, Part part, int index) {
    return lowered.origins().exact(element, part, index);
  }

  Optional<Place> written(Part part) {
    return written(name(), part, 0);
  }

  /** A fix of one edit, in a list. */
  static List<Fix> fix(String title, Fix.Edit edit) {
    return List.of(new Fix(title, List.of(edit)));
  }
}
