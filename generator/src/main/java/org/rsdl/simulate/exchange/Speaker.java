package org.rsdl.simulate.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Name;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.profile.Choice;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/**
 * One instance of a node that speaks BGP.
 *
 * @param node the element; all its instances share the name
 * @param instance which one, absent where there is one
 */
public record Speaker(
    Name node,
    Optional<Integer> instance,
    Role role,
    Asn asn,
    List<IpPrefix> originates,
    Policy policy) {
  public Speaker {
    originates = List.copyOf(originates);
  }

  /**
   * What its virtual network and its settings say.
   *
   * @param space what lies in its virtual network and those that use its gateways; empty outside
   * @param expressRoute what is written at an ExpressRoute gateway or a circuit
   * @param clientPools prefixes of point-to-site clients
   * @param profile Azure's numbers and habits of a date
   * @param router what a router outside of Azure's hands runs
   */
  public record Policy(
      boolean routeExchange,
      RoutingPreference preference,
      Space space,
      ExpressRoute expressRoute,
      Set<IpPrefix> clientPools,
      Profile profile,
      Router router) {
    /** Of what lies outside Azure. */
    public static final Policy NONE =
        new Policy(
            false,
            RoutingPreference.EXPRESSROUTE,
            Space.NOTHING,
            ExpressRoute.PLAIN,
            Set.of(),
            Profile.NEWEST);

    /** Of what Azure runs. */
    public Policy(
        boolean routeExchange,
        RoutingPreference preference,
        Space space,
        ExpressRoute expressRoute,
        Set<IpPrefix> clientPools,
        Profile profile) {
      this(routeExchange, preference, space, expressRoute, clientPools, profile, Router.USUAL);
    }

    /** Of a router that runs this. */
    public static Policy of(Router router) {
      return new Policy(
          NONE.routeExchange,
          NONE.preference,
          NONE.space,
          NONE.expressRoute,
          NONE.clientPools,
          NONE.profile,
          router);
    }

    public Policy {
      clientPools = Set.copyOf(clientPools);
    }

    /** The weight of a gateway's connection to the circuit. */
    public long weight(Name circuit) {
      return expressRoute.weights().getOrDefault(circuit, 0L);
    }

    /** The same of an edge of a circuit, or of an ExpressRoute gateway. */
    public Policy with(ExpressRoute other) {
      return new Policy(routeExchange, preference, space, other, clientPools, profile, router);
    }

    /** Whether a Route Server takes static routes before those of BGP in their class. */
    public boolean staticFirst() {
      return has(Choice.STATIC_BEFORE_BGP);
    }

    /** Whether the choice holds for it. */
    boolean has(Choice choice) {
      return profile.has(choice);
    }
  }

  /** What a router runs, and how many routes of a prefix share its traffic, as they are written. */
  public record Router(Optional<String> platform, Optional<Integer> maximumPaths) {
    /** Nothing is written. */
    public static final Router USUAL = new Router(Optional.empty(), Optional.empty());
  }
}
