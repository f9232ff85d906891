package org.rsdl.lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** A declaration with what names mean where it stands, and the defaults that hold there. */
record Occurrence(Context context, EObject decl, Surroundings defaults) {

  /** What {@code defaults} before it say. */
  record Surroundings(
      Optional<String> region,
      Optional<String> resourceGroup,
      Optional<String> subscription,
      java.util.SortedMap<String, String> tags) {
    static final Surroundings NONE =
        new Surroundings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            java.util.Collections.emptySortedMap());
  }
}
