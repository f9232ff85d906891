package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a diagram shows; everything where nothing is included. */
public record View(
    Name name,
    String title,
    List<Name> includes,
    List<Name> excludes,
    Optional<Layout> layout,
    Set<Layer> layers)
    implements Element {
  public View {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    layers = Set.copyOf(layers);
  }

  /** How a diagram is laid out. */
  public enum Layout {
    LEFT_RIGHT,
    TOP_DOWN,
    RADIAL
  }

  /** What a diagram shows beside boxes and lines. */
  public enum Layer {
    SESSIONS,
    ROUTES,
    PREFIXES,
    LABELS
  }
}
