package org.rsdl.model.profile;

/** The scale units (routing infrastructure units) of a Route Server (capacity, 2025-10). */
public final class ScaleUnits {
  private ScaleUnits() {}

  /** What it has where none are written. */
  public static final long LEAST = 2;

  /** What it can have. */
  public static final long MOST = 48;

  /** The number that exists and is nearest. */
  public static long nearest(long units) {
    return Math.clamp(units, LEAST, MOST);
  }
}
