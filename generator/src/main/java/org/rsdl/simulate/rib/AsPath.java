package org.rsdl.simulate.rib;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rsdl.net.Asn;

/** The autonomous systems a route crossed, the nearest first (RFC 4271 section 5.1.2). */
public record AsPath(List<Asn> asns) {
  /** The path of what a speaker originates. */
  public static final AsPath EMPTY = new AsPath(List.of());

  public AsPath {
    asns = List.copyOf(asns);
  }

  /** The path with one more at its front. */
  public AsPath prepend(Asn asn) {
    List<Asn> longer = new ArrayList<>(asns.size() + 1);
    longer.add(asn);
    longer.addAll(asns);
    return new AsPath(longer);
  }

  public boolean contains(Asn asn) {
    return asns.contains(asn);
  }

  public int length() {
    return asns.size();
  }

  /** As a router writes it: 65515 12076 65012. */
  @Override
  public String toString() {
    return asns.stream().map(Asn::toString).collect(Collectors.joining(" "));
  }
}
