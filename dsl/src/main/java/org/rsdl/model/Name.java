package org.rsdl.model;

import java.util.Optional;

/** The full name of an element, unique in its topology: {@code Hub.Rs}. */
public record Name(String full) implements Comparable<Name> {

  /** The name of a member of this element. */
  public Name member(String simple) {
    return new Name(full + "." + simple);
  }

  /** The last step: {@code Rs} of {@code Hub.Rs}. */
  public String simple() {
    return full.substring(full.lastIndexOf('.') + 1);
  }

  /** What holds it: {@code Hub} of {@code Hub.Rs}; absent at the top. */
  public Optional<Name> container() {
    int dot = full.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(new Name(full.substring(0, dot)));
  }

  @Override
  public int compareTo(Name other) {
    return full.compareTo(other.full);
  }

  @Override
  public String toString() {
    return full;
  }
}
