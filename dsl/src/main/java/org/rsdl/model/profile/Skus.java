package org.rsdl.model.profile;

import java.util.List;

/**
 * Azure's names of sizes, smallest first (About gateway SKUs; About ExpressRoute virtual network
 * gateways; ExpressRoute circuits and peering). A name that is not listed is taken as it is.
 */
public final class Skus {
  private Skus() {}

  /** Of a VPN gateway; those ending in AZ lie in availability zones. */
  public static final List<String> VPN_GATEWAY =
      List.of(
          "Basic",
          "VpnGw1",
          "VpnGw2",
          "VpnGw3",
          "VpnGw4",
          "VpnGw5",
          "VpnGw1AZ",
          "VpnGw2AZ",
          "VpnGw3AZ",
          "VpnGw4AZ",
          "VpnGw5AZ");

  /** Of an ExpressRoute gateway. */
  public static final List<String> EXPRESSROUTE_GATEWAY =
      List.of(
          "Standard",
          "HighPerformance",
          "UltraPerformance",
          "ErGw1AZ",
          "ErGw2AZ",
          "ErGw3AZ",
          "ErGwScale");

  /** Of a circuit: how far it reaches. */
  public static final List<String> CIRCUIT = List.of("Local", "Standard", "Premium");
}
