package org.rsdl.net;

import java.util.Optional;

/** A BGP community (RFC 1997) or large community (RFC 8092), as it is written. */
public record Community(String text) implements Comparable<Community> {
  /** Not advertised to any peer (RFC 1997). */
  public static final Community NO_ADVERTISE = new Community("65535:65282");

  /** Not advertised to an external peer (RFC 1997). */
  public static final Community NO_EXPORT = new Community("65535:65281");

  /** Not advertised outside a member of a confederation (RFC 1997). */
  public static final Community NO_EXPORT_SUBCONFED = new Community("65535:65283");

  /** Reads 65535:65282 or 65001:1:2; empty when a part is out of range. */
  public static Optional<Community> parse(String text) {
    String[] parts = text.split(":", -1);
    long max = parts.length == 2 ? 0xFFFF : 0xFFFF_FFFFL;
    boolean fits = parts.length == 2 || parts.length == 3;
    for (String part : parts) {
      fits &= part.matches("[0-9]{1,10}") && Long.parseLong(part) <= max;
    }
    return fits ? Optional.of(new Community(text)) : Optional.empty();
  }

  @Override
  public int compareTo(Community other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
