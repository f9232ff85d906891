package org.rsdl.net;

import java.util.Optional;

/** An autonomous system number, 0 to 4294967295 (RFC 6793). */
public record Asn(long value) implements Comparable<Asn> {
  /** The largest four-byte number. */
  public static final long MAX = 0xFFFF_FFFFL;

  /** Route Server and gateways (Route Server FAQ). */
  public static final Asn AZURE = new Asn(65515);

  /** Microsoft's edge routers of ExpressRoute (ExpressRoute routing requirements). */
  public static final Asn MICROSOFT_EDGE = new Asn(12076);

  public Asn {
    if (value < 0 || value > MAX) {
      throw new IllegalArgumentException(value + " is no ASN; an ASN is 0 to " + MAX);
    }
  }

  /** Reads 65001 or, in the dotted form of RFC 5396, 65000.10; empty when out of range. */
  public static Optional<Asn> parse(String text) {
    try {
      int dot = text.indexOf('.');
      if (dot < 0) {
        return Optional.of(new Asn(Long.parseLong(text)));
      }
      long high = Long.parseLong(text.substring(0, dot));
      long low = Long.parseLong(text.substring(dot + 1));
      return high > 0xFFFF || low > 0xFFFF
          ? Optional.empty()
          : Optional.of(new Asn((high << 16) + low));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether Microsoft's edge removes it from a path: 64512 to 65534 and the four-byte private range
   * (RFC 6996).
   */
  public boolean isPrivate() {
    return (value >= 64512 && value <= 65534)
        || (value >= 4_200_000_000L && value <= 4_294_967_294L);
  }

  @Override
  public int compareTo(Asn other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
