package org.rsdl.simulate.exchange;

/** What a speaker is; an MSEE is one of the two edge routers of a circuit. */
public enum Role {
  ROUTE_SERVER,
  NVA,
  VPN_GATEWAY,
  EXPRESSROUTE_GATEWAY,
  MSEE,
  SITE
}
