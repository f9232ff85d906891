package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import org.rsdl.lower.Place;
import org.rsdl.model.Name;
import org.rsdl.rules.Part;

/** Sets and removes properties of a block. */
final class Properties {
  private Properties() {}

  /** Gives a property a value, whether it is written or not. */
  static Remedy set(Part part, String keyword, String value) {
    return found -> set(found, found.name(), part, keyword, value);
  }

  /** The same with each value that the rule gave. */
  static Remedy given(Part part, String keyword) {
    return found ->
        found.problem().data().stream()
            .flatMap(value -> set(found, found.name(), part, keyword, value).stream())
            .toList();
  }

  static List<Fix> set(Case found, Name element, Part part, String keyword, String value) {
    String title = keyword + " " + value;
    Optional<Place> written = found.written(element, part, 0);
    if (written.isPresent()) {
      Text text = found.text(written.get());
      return Case.fix(title, text.replace(written.get(), value));
    }
    return insert(found, element, title);
  }

  /** Writes a property that is not there. */
  static List<Fix> insert(Case found, Name element, String property) {
    Optional<Place> declaration = found.written(element, Part.DECLARATION, 0);
    Optional<Place> head = found.written(element, Part.ELEMENT, 0);
    if (declaration.isEmpty() || head.isEmpty()) {
      return List.of();
    }
    Text text = found.text(declaration.get());
    return Case.fix(property, text.insertIntoBlock(declaration.get(), head.get().end(), property));
  }

  /** Takes a property with all its values away. */
  static Remedy remove(Part part, String title) {
    return found -> {
      Optional<Place> first = found.written(part);
      if (first.isEmpty()) {
        return List.of();
      }
      int end = first.get().end();
      for (int i = 1; found.written(found.name(), part, i).isPresent(); i++) {
        end = found.written(found.name(), part, i).orElseThrow().end();
      }
      Text text = found.text(first.get());
      return Case.fix(title, text.remove(text.wordBefore(first.get().offset()), end));
    };
  }

  /** Takes the property away at whose value the problem stands. */
  static List<Fix> removeWritten(Case found) {
    Place value = found.problem().place();
    Text text = found.text();
    return Case.fix("remove it", text.remove(text.wordBefore(value.offset()), value.end()));
  }

  /** The same, where the problem stands at that part. */
  static Remedy removeIfThere(Part part, String title) {
    return found ->
        found.written(part).filter(found.problem().place()::equals).isPresent()
            ? remove(part, title).of(found)
            : List.of();
  }
}
