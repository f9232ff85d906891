package org.rsdl.deploy;

/**
 * What a property or a part of a name is; the cases are {@link Text}, {@link Whole} and {@link
 * Given}.
 */
public sealed interface Value {

  /** A text that is known; it may hold any character. */
  record Text(String text) implements Value {}

  /** A number that is known. */
  record Whole(long number) implements Value {}

  /** The value of the parameter of that name. */
  record Given(String parameter) implements Value {}
}
