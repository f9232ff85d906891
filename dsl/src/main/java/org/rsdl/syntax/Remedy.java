package org.rsdl.syntax;

/**
 * How a text is read on behind a mistake: {@link Retype}, {@link Add}, {@link Close}, {@link Skip}
 * or {@link Member}.
 */
sealed interface Remedy {
  /** The token is taken for one of another type. */
  record Retype(int type) implements Remedy {}

  /** A token of this type is added before it. */
  record Add(int type) implements Remedy {}

  /** The block ends before it. */
  record Close() implements Remedy {}

  /** The token is left out. */
  record Skip() implements Remedy {}

  /** All that is not whole is left out. */
  record Member() implements Remedy {}
}
