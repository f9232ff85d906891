package org.rsdl.model;

/** Which class of routes a Route Server takes first (Hub routing preference). */
public enum RoutingPreference {
  EXPRESSROUTE("expressroute", "ExpressRoute"),
  VPN("vpn", "VpnGateway"),
  AS_PATH("as-path", "ASPath");

  private final String text;
  private final String azure;

  RoutingPreference(String text, String azure) {
    this.text = text;
    this.azure = azure;
  }

  /** As the language writes it. */
  public String text() {
    return text;
  }

  /** As Azure's API writes it. */
  public String azure() {
    return azure;
  }
}
