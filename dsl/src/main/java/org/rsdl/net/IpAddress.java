package org.rsdl.net;

import java.util.Optional;

/** An address; the cases are {@link V4} and {@link V6}. Ordered by family, then by number. */
public sealed interface IpAddress extends Comparable<IpAddress> {

  /**
   * Reads a complete address of either family; empty when it is none or has a number out of range.
   */
  static Optional<IpAddress> parse(String text) {
    return text.indexOf(':') < 0 ? V4.read(text).map(a -> a) : V6.read(text).map(a -> a);
  }

  /** Reads an address that is known to be right; for tests and constants. */
  static IpAddress of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no address"));
  }

  /** 32 or 128. */
  int bits();

  /** The address {@code n} further on; n may be negative. */
  IpAddress plus(long n);

  /** The single-address prefix: /32 or /128. */
  default IpPrefix asPrefix() {
    return IpPrefix.of(this, bits());
  }

  /** An IPv4 address, as its 32 bits. */
  record V4(int value) implements IpAddress {
    private static Optional<V4> read(String text) {
      String[] parts = text.split("\\.", -1);
      if (parts.length != 4) {
        return Optional.empty();
      }
      int value = 0;
      for (String part : parts) {
        if (part.isEmpty()
            || part.length() > 9
            || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
          return Optional.empty();
        }
        int octet = Integer.parseInt(part);
        if (octet > 255) {
          return Optional.empty();
        }
        value = (value << 8) | octet;
      }
      return Optional.of(new V4(value));
    }

    @Override
    public int bits() {
      return 32;
    }

    @Override
    public V4 plus(long n) {
      return new V4((int) (value + n));
    }

    @Override
    public int compareTo(IpAddress other) {
      return other instanceof V4 v4 ? Integer.compareUnsigned(value, v4.value) : -1;
    }

    @Override
    public String toString() {
      return (value >>> 24)
          + "."
          + ((value >>> 16) & 255)
          + "."
          + ((value >>> 8) & 255)
          + "."
          + (value & 255);
    }
  }

  /** An IPv6 address, as its two halves. */
  record V6(long high, long low) implements IpAddress {
    private static Optional<V6> read(String text) {
      int gap = text.indexOf("::");
      String[] left = groups(gap < 0 ? text : text.substring(0, gap));
      String[] right = gap < 0 ? new String[0] : groups(text.substring(gap + 2));
      int given = left.length + right.length;
      if (gap < 0 ? given != 8 : given > 7) {
        return Optional.empty();
      }
      long[] halves = new long[2];
      for (int i = 0; i < 8; i++) {
        String group =
            i < left.length ? left[i] : i >= 8 - right.length ? right[i - 8 + right.length] : "0";
        if (!group.matches("[0-9a-fA-F]{1,4}")) {
          return Optional.empty();
        }
        halves[i / 4] = (halves[i / 4] << 16) | Long.parseLong(group, 16);
      }
      return Optional.of(new V6(halves[0], halves[1]));
    }

    private static String[] groups(String text) {
      return text.isEmpty() ? new String[0] : text.split(":", -1);
    }

    @Override
    public int bits() {
      return 128;
    }

    @Override
    public V6 plus(long n) {
      long sum = low + n;
      boolean carry = n >= 0 && Long.compareUnsigned(sum, low) < 0;
      boolean borrow = n < 0 && Long.compareUnsigned(sum, low) > 0;
      return new V6(high + (carry ? 1 : borrow ? -1 : 0), sum);
    }

    @Override
    public int compareTo(IpAddress other) {
      if (!(other instanceof V6 v6)) {
        return 1;
      }
      int byHigh = Long.compareUnsigned(high, v6.high);
      return byHigh != 0 ? byHigh : Long.compareUnsigned(low, v6.low);
    }

    /** The canonical form of RFC 5952: lower case, the longest run of zeros shortened. */
    @Override
    public String toString() {
      int[] groups = new int[8];
      for (int i = 0; i < 8; i++) {
        groups[i] = (int) (((i < 4 ? high : low) >>> (48 - 16 * (i % 4))) & 0xFFFF);
      }
      int start = -1;
      int length = 1;
      for (int i = 0; i < 8; i++) {
        int end = i;
        while (end < 8 && groups[end] == 0) {
          end++;
        }
        if (end - i > length) {
          start = i;
          length = end - i;
        }
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 8; i++) {
        if (i == start) {
          text.append("::");
          i += length - 1;
        } else {
          text.append(text.isEmpty() || text.charAt(text.length() - 1) == ':' ? "" : ":");
          text.append(Integer.toHexString(groups[i]));
        }
      }
      return text.toString();
    }
  }
}
