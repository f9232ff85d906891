package org.rsdl.net;

import java.util.Optional;

/**
 * A prefix without host bits; the cases are {@link V4} and {@link V6}. Ordered by address, then by
 * length.
 */
public sealed interface IpPrefix extends Comparable<IpPrefix> {

  /** The first address. */
  IpAddress address();

  /** The number of fixed bits, 0 to 32 or 128. */
  int length();

  /** The prefix of that length that holds the address; bits right of the length are cleared. */
  static IpPrefix of(IpAddress address, int length) {
    return switch (address) {
      case IpAddress.V4 a -> new V4(new IpAddress.V4(a.value() & V4.mask(length)), length);
      case IpAddress.V6 a ->
          new V6(
              new IpAddress.V6(a.high() & V6.mask(length), a.low() & V6.mask(length - 64)), length);
    };
  }

  /** Reads {@code 10.0.0.0/16}; empty when it is no prefix, is out of range or has host bits. */
  static Optional<IpPrefix> parse(String text) {
    int slash = text.indexOf('/');
    Optional<IpAddress> address =
        slash < 0 ? Optional.empty() : IpAddress.parse(text.substring(0, slash));
    String digits = text.substring(slash + 1);
    if (address.isEmpty()
        || !digits.matches("[0-9]{1,3}")
        || Integer.parseInt(digits) > address.get().bits()) {
      return Optional.empty();
    }
    return Optional.of(of(address.get(), Integer.parseInt(digits)))
        .filter(p -> p.address().equals(address.get()));
  }

  /** Reads a prefix that is known to be right; for tests and constants. */
  static IpPrefix of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException(text + " is no prefix"));
  }

  /** Whether the address lies inside. */
  default boolean contains(IpAddress other) {
    return other.bits() == address().bits() && of(other, length()).address().equals(address());
  }

  /** Whether {@code other} is equal to or inside this prefix. */
  default boolean covers(IpPrefix other) {
    return other.length() >= length() && contains(other.address());
  }

  /** Whether the two share an address. */
  default boolean overlaps(IpPrefix other) {
    return covers(other) || other.covers(this);
  }

  /** The n-th address of the prefix, from 0. */
  default IpAddress host(long n) {
    return address().plus(n);
  }

  /** The number of addresses, at most {@link Long#MAX_VALUE}. */
  default long size() {
    int free = address().bits() - length();
    return free >= 63 ? Long.MAX_VALUE : 1L << free;
  }

  @Override
  default int compareTo(IpPrefix other) {
    int byAddress = address().compareTo(other.address());
    return byAddress != 0 ? byAddress : Integer.compare(length(), other.length());
  }

  /** An IPv4 prefix. */
  record V4(IpAddress.V4 address, int length) implements IpPrefix {
    private static int mask(int length) {
      return length == 0 ? 0 : -1 << (32 - length);
    }

    @Override
    public String toString() {
      return address + "/" + length;
    }
  }

  /** An IPv6 prefix. */
  record V6(IpAddress.V6 address, int length) implements IpPrefix {
    private static long mask(int length) {
      return length <= 0 ? 0 : length >= 64 ? -1L : -1L << (64 - length);
    }

    @Override
    public String toString() {
      return address + "/" + length;
    }
  }
}
