package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import org.rsdl.lower.Place;
import org.rsdl.model.Name;
import org.rsdl.net.Asn;
import org.rsdl.rules.Part;

/** Mends the rules of route maps. */
final class Policies {
  private Policies() {}

  /** Takes the action or condition away at which the problem stands. */
  static List<Fix> remove(Case found) {
    Place place = found.problem().place();
    return Case.fix("remove it", found.text().remove(place.offset(), place.end()));
  }

  /** Writes the action as the rule says; where nothing is left of it, takes it away. */
  static List<Fix> action(Case found) {
    return found.value().map(v -> v.isEmpty() ? remove(found) : Words.use(found)).orElse(List.of());
  }

  /** The next free private ASN wherever the action has the rule's one. */
  static List<Fix> nextAsn(Case found) {
    Place place = found.problem().place();
    String action = found.text().content().substring(place.offset(), place.end());
    Optional<Asn> free = FreeSpace.asn(found.topology());
    return found.value().isEmpty() || free.isEmpty()
        ? List.of()
        : Case.fix(
            "use " + free.get(),
            found
                .text()
                .replace(
                    place,
                    action.replaceAll("\\b" + found.value().get() + "\\b", free.get().toString())));
  }

  /** Writes a rule of a map before the one that hides it. */
  static List<Fix> moveUp(Case found) {
    Optional<Place> hiding =
        found.value().flatMap(v -> found.written(new Name(v), Part.DECLARATION, 0));
    Optional<Place> rule = found.written(Part.DECLARATION);
    if (hiding.isEmpty() || rule.isEmpty()) {
      return List.of();
    }
    Text text = found.text(rule.get());
    String moved = text.content().substring(rule.get().offset(), rule.get().end());
    return List.of(
        new Fix(
            "move up",
            List.of(
                text.insert(
                    hiding.get().offset(), moved + "\n" + text.indent(hiding.get().offset())),
                text.remove(rule.get().offset(), rule.get().end()))));
  }
}
