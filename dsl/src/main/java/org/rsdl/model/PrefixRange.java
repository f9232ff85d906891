package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpPrefix;

/**
 * A prefix as a condition names it.
 *
 * @param ge the shortest length of a prefix inside it that is meant too
 * @param le the longest
 */
public record PrefixRange(IpPrefix prefix, Optional<Integer> ge, Optional<Integer> le) {
  /** The prefix itself, without a range of lengths. */
  public static PrefixRange of(IpPrefix prefix) {
    return new PrefixRange(prefix, Optional.empty(), Optional.empty());
  }

  /** Whether it is this prefix; with a range of lengths, whether that holds it. */
  boolean equal(IpPrefix other) {
    return isRange() ? holds(other) : prefix.equals(other);
  }

  /** Whether the other lies inside, and its length in the range. */
  boolean holds(IpPrefix other) {
    return prefix.covers(other)
        && other.length() >= shortest()
        && other.length() <= le.orElse(other.length());
  }

  /** The length of the shortest prefix that is meant. */
  public int shortest() {
    return ge.orElse(prefix.length());
  }

  /** Whether a range of lengths is written. */
  public boolean isRange() {
    return ge.isPresent() || le.isPresent();
  }
}
