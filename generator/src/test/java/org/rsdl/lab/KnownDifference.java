package org.rsdl.lab;

import java.util.Locale;

/** Where the lab cannot show what the simulation says; a difference not listed here is a fault. */
enum KnownDifference {
  ROUTE_SERVER_OWN_ROUTE(
      "BIRD knows no next hop of the virtual network's prefix, a static route to nowhere; the"
          + " simulation writes 0.0.0.0"),
  STATIC_ROUTE(
      "What a gateway has by static routes, for a site without BGP, FRR originates itself; the"
          + " simulation names the site and the gateway's own address"),
  SITE_WITHOUT_BGP("A site without BGP runs no daemon: its tables are not compared");

  private final String reason;

  KnownDifference(String reason) {
    this.reason = reason;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + reason;
  }
}
