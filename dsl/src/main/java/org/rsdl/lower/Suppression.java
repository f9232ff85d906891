package org.rsdl.lower;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One rule of a {@code @suppress}: it holds its tongue inside what the annotation covers.
 *
 * @param at the place of the rule's name
 * @param annotation the place of the whole annotation
 * @param covers the declaration with all it contains; the whole file where absent
 * @param because the reason, as the text gives it
 * @param until the last day, and where it is written
 */
public record Suppression(
    String rule,
    Place at,
    Place annotation,
    Optional<Place> covers,
    String because,
    Optional<Until> until) {

  /** The day a suppression ends with. */
  public record Until(LocalDate day, Place at) {}

  /** Whether a place lies inside what it covers. */
  boolean covers(Place place) {
    return at.file().equals(place.file()) && covers.map(c -> c.holds(place)).orElse(true);
  }

  /** Whether it silences a problem. */
  boolean silences(Problem problem) {
    return rule.equals(problem.rule()) && covers(problem.place());
  }
}
