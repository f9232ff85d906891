package org.rsdl.simulate.rib;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rsdl.net.Asn;

/**
 * The autonomous systems a route crossed, the nearest first (RFC 4271 section 5.1.2); four bytes
 * each.
 */
public final class AsPath {
  /** The path of what a speaker originates. */
  public static final AsPath EMPTY = new AsPath(new int[0]);

  private final int[] asns;
  private final int hash;

  private AsPath(int[] asns) {
    this.asns = asns;
    this.hash = Arrays.hashCode(asns);
  }

  /** The path of these, the nearest first. */
  public AsPath(List<Asn> asns) {
    this(asns.stream().mapToInt(AsPath::bits).toArray());
  }

  private static int bits(Asn asn) {
    return (int) asn.value();
  }

  private static Asn asn(int bits) {
    return new Asn(Integer.toUnsignedLong(bits));
  }

  /** The ASNs, the nearest first; unmodifiable. */
  public List<Asn> asns() {
    return new AbstractList<>() {
      @Override
      public Asn get(int index) {
        return asn(asns[Objects.checkIndex(index, asns.length)]);
      }

      @Override
      public int size() {
        return asns.length;
      }
    };
  }

  /** The path with one more at its front. */
  public AsPath prepend(Asn asn) {
    int[] longer = new int[asns.length + 1];
    longer[0] = bits(asn);
    System.arraycopy(asns, 0, longer, 1, asns.length);
    return new AsPath(longer);
  }

  /** The path with these at its front, in their order. */
  public AsPath prepend(List<Asn> more) {
    AsPath longer = this;
    for (int i = more.size() - 1; i >= 0; i--) {
      longer = longer.prepend(more.get(i));
    }
    return longer;
  }

  /** How often the ASN stands in it. */
  public int count(Asn asn) {
    int count = 0;
    for (int one : asns) {
      count += one == bits(asn) ? 1 : 0;
    }
    return count;
  }

  /** The path with another ASN wherever the one stands. */
  public AsPath replace(Asn one, Asn other) {
    if (!contains(one)) {
      return this;
    }
    int[] replaced = asns.clone();
    for (int i = 0; i < replaced.length; i++) {
      replaced[i] = replaced[i] == bits(one) ? bits(other) : replaced[i];
    }
    return new AsPath(replaced);
  }

  /** The path without those that match. */
  public AsPath without(Predicate<Asn> matches) {
    int[] kept = Arrays.stream(asns).filter(bits -> !matches.test(asn(bits))).toArray();
    return kept.length == asns.length ? this : new AsPath(kept);
  }

  public boolean contains(Asn asn) {
    int wanted = bits(asn);
    for (int one : asns) {
      if (one == wanted) {
        return true;
      }
    }
    return false;
  }

  /** The AS that the route was learned from, -1 for none. */
  public long neighborAs() {
    return asns.length == 0 ? -1 : Integer.toUnsignedLong(asns[0]);
  }

  public int length() {
    return asns.length;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof AsPath path && hash == path.hash && Arrays.equals(asns, path.asns));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** As a router writes it: 65515 12076 65012. */
  @Override
  public String toString() {
    return Arrays.stream(asns).mapToObj(Integer::toUnsignedString).collect(Collectors.joining(" "));
  }
}
