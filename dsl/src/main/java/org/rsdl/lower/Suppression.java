package org.rsdl.lower;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A {@code @suppress}: the rules it names hold their tongue inside what it covers.
 *
 * @param at its own place
 * @param covers offset and length of the declaration; the whole file where absent
 */
public record Suppression(
    List<String> rules, Place at, Optional<Place> covers, Optional<LocalDate> until) {
  public Suppression {
    rules = List.copyOf(rules);
  }

  /** Whether a place lies inside what it covers. */
  boolean covers(Place place) {
    return at.file().equals(place.file())
        && covers
            .map(
                c ->
                    place.offset() >= c.offset()
                        && place.offset() + place.length() <= c.offset() + c.length())
            .orElse(true);
  }
}
