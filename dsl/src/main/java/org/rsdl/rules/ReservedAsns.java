package org.rsdl.rules;

import java.util.List;
import org.rsdl.net.Asn;

/** The ASNs that Azure and IANA keep, by the role of who has one. */
final class ReservedAsns {
  private ReservedAsns() {}

  private record Range(long first, long last) {}

  /** Azure Route Server FAQ and VPN Gateway FAQ. */
  private static final List<Range> AZURE =
      List.of(
          new Range(8074, 8075),
          new Range(12076, 12076),
          new Range(65515, 65515),
          new Range(65517, 65520));

  /** Azure Route Server FAQ; RFC 6793, 5398, 7300. */
  private static final List<Range> IANA =
      List.of(new Range(23456, 23456), new Range(64496, 64511), new Range(65535, 65551));

  /** ExpressRoute routing requirements. */
  private static final List<Range> EXPRESSROUTE =
      List.of(new Range(12076, 12076), new Range(65515, 65520));

  /** Not for NVAs and VPN peers. */
  static boolean ofPeers(Asn asn) {
    return in(AZURE, asn) || byIana(asn);
  }

  /** Not for routers behind a circuit. */
  static boolean behindExpressRoute(Asn asn) {
    return in(EXPRESSROUTE, asn);
  }

  /** Kept by IANA. */
  static boolean byIana(Asn asn) {
    return in(IANA, asn);
  }

  /** Kept for documents (RFC 5398). */
  static boolean ofDocumentation(Asn asn) {
    return asn.value() >= 64496 && asn.value() <= 64511;
  }

  private static boolean in(List<Range> ranges, Asn asn) {
    return ranges.stream().anyMatch(r -> asn.value() >= r.first() && asn.value() <= r.last());
  }
}
