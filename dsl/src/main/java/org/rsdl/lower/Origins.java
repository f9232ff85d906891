package org.rsdl.lower;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.rules.Part;

/** Leads from an element of the model back to its place in the text. */
public final class Origins {
  private static final Key DECLARATION = new Key(Part.DECLARATION, 0);

  private final Map<Name, Origin> origins;

  Origins(Map<Name, Origin> origins) {
    this.origins = Collections.unmodifiableMap(origins);
  }

  /** Leads nowhere. */
  public static Origins none() {
    return new Origins(Map.of());
  }

  /** A part of an element, and which value of a repeated property. */
  record Key(Part part, int index) {}

  /** One use of a template. */
  public record Use(Name instance, Place place) {}

  /**
   * Where an element is written.
   *
   * @param places shared by all instances of one declaration
   * @param uses the uses of templates it lies in, innermost first
   */
  record Origin(Map<Key, Place> places, List<Use> uses) {}

  /** The place of a part where it is written, else of the element's name. */
  public Optional<Place> of(Name element, Part part, int index) {
    return exact(element, part, index).or(() -> exact(element, Part.ELEMENT, 0));
  }

  /** The place of a part, absent where it is not written. */
  public Optional<Place> exact(Name element, Part part, int index) {
    return Optional.ofNullable(origins.get(element)).map(o -> o.places().get(new Key(part, index)));
  }

  /** The places of what is declared directly inside an element, left out or not. */
  List<Place> inside(Name element) {
    return origins.entrySet().stream()
        .filter(e -> e.getKey().container().filter(element::equals).isPresent())
        .flatMap(e -> Optional.ofNullable(e.getValue().places().get(DECLARATION)).stream())
        .toList();
  }

  /** The place of an element's name. */
  public Optional<Place> of(Name element) {
    return exact(element, Part.ELEMENT, 0);
  }

  /** The uses of templates that an element lies in, innermost first; empty for what is written. */
  public List<Use> uses(Name element) {
    return Optional.ofNullable(origins.get(element)).map(Origin::uses).orElse(List.of());
  }
}
