package org.rsdl.simulate;

import java.util.Set;
import org.rsdl.net.Asn;

/** The ASNs that Azure takes from nobody. */
final class ReservedAsns {
  private static final Set<Long> SINGLE =
      Set.of(0L, 8074L, 8075L, 12076L, 65515L, 65517L, 65518L, 65519L, 65520L, 23456L);

  private ReservedAsns() {}

  /** Reserved by Azure or IANA for every peer (VPN gateway FAQ). */
  static boolean forGateway(Asn asn) {
    return SINGLE.contains(asn.value())
        || (asn.value() >= 64496 && asn.value() <= 64511)
        || (asn.value() >= 65535 && asn.value() <= 65551);
  }

  /** Not taken over a circuit (ExpressRoute routing requirements). */
  static boolean forCircuit(Asn asn) {
    return asn.value() >= 65515 && asn.value() <= 65520;
  }
}
