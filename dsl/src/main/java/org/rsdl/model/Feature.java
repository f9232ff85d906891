package org.rsdl.model;

/** What a scenario turns on or off. */
public enum Feature {
  ROUTE_EXCHANGE("route-exchange"),
  BGP("bgp"),
  GATEWAY_TRANSIT("gateway-transit"),
  PROPAGATION("propagate-gateway-routes"),
  FORWARDED_TRAFFIC("forwarded-traffic"),
  AS_OVERRIDE("as-override"),
  REMOTE_VNET_TRAFFIC("remote-vnet-traffic");

  private final String word;

  Feature(String word) {
    this.word = word;
  }

  /** As it is written. */
  @Override
  public String toString() {
    return word;
  }
}
