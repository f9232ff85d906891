package org.rsdl.model.profile;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What Azure does where no document says it: a switch each, with what is taken where nobody sets
 * it. The README of the generator lists them, section "Choices".
 */
public enum Choice {
  /** Route Server and gateways keep NO_EXPORT from external peers, as RFC 1997 asks. */
  NO_EXPORT_IN_AZURE(true),
  /** A Route Server tells its ExpressRoute gateway what lies inside the own virtual network. */
  OWN_NETWORK_TO_EXPRESSROUTE(false),
  /**
   * Among the routes of VPN gateways and appliances static ones come before those of BGP (Hub
   * routing preference of 2023-03; the page of 2023-07 left it out).
   */
  STATIC_BEFORE_BGP(false),
  /**
   * Over a circuit that joins virtual networks go also the routes that a Route Server there has
   * from a VPN gateway; those of appliances never do (Route Server FAQ).
   */
  VPN_ROUTES_OVER_CIRCUIT(false),
  /** Gateways of a circuit learn what comes to it over Global Reach. */
  GLOBAL_REACH_TO_GATEWAYS(false),
  /**
   * Every appliance has announced its routes a second time, as after a change of peerings: a Route
   * Server adds what it learned and what comes in, so it takes half as many (Route Server FAQ).
   */
  ROUTES_ANNOUNCED_ANEW(false);

  private final boolean on;

  Choice(boolean on) {
    this.on = on;
  }

  /** Whether it holds where nobody sets it. */
  public boolean isDefault() {
    return on;
  }

  /** Those that hold where nobody sets one. */
  static Set<Choice> defaults() {
    EnumSet<Choice> defaults = EnumSet.noneOf(Choice.class);
    for (Choice choice : values()) {
      if (choice.on) {
        defaults.add(choice);
      }
    }
    return defaults;
  }

  /** The name as it is written: static-before-bgp. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
