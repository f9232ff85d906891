package org.rsdl.lower;

import java.util.Map;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.rules.Part;

/** Leads from an element of the model back to its place in the text. */
public record Origins(Map<Key, Place> places) {
  public Origins {
    places = Map.copyOf(places);
  }

  /** An element, a part of it, and which value of a repeated property. */
  public record Key(Name element, Part part, int index) {}

  /** The place of a part where it is written, else of the element's name. */
  public Optional<Place> of(Name element, Part part, int index) {
    Place exact = places.get(new Key(element, part, index));
    return Optional.ofNullable(
        exact != null ? exact : places.get(new Key(element, Part.ELEMENT, 0)));
  }

  /** The place of an element's name. */
  public Optional<Place> of(Name element) {
    return of(element, Part.ELEMENT, 0);
  }
}
