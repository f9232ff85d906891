package org.rsdl.rules;

import java.util.List;
import org.rsdl.model.Topology;

/** The rules of the floor model, in the order of RULES: by what they look at. */
public final class AllRules {
  private AllRules() {}

  /** Every rule of this floor. */
  public static final List<TopologyRule> RULES =
      List.of(
          new SpecialSubnetMisspelt(),
          new FeatureNewerThanProfile(),
          new AddressSpaceMissing(),
          new AddressRangeForbidden(),
          new AddressSpaceOverlapsItself(),
          new SubnetsOverlap(),
          new SubnetOutsideAddressSpace(),
          new SubnetTooSmall(),
          new FirewallSubnetTooSmall(),
          new AddressOutsideSubnet(),
          new AddressReservedByAzure(),
          new DuplicateAddress(),
          new SiteOverlapsVnet(),
          new SitesOverlap(),
          new LinkSubnetsNotUsable(),
          new Ipv6InRouteServerVnet(),
          new Ipv6NotExchanged(),
          new RouteServerSubnetMissing(),
          new RouteServerSubnetTooSmall(),
          new RouteServerSubnetHasAttachment(),
          new RouteServerSubnetShared(),
          new SecondRouteServer(),
          new RouteServerBesideVirtualWan(),
          new RouteServerAsnNot65515(),
          new RouteServerAddressesUnusual(),
          new ScaleUnitsOutOfRange(),
          new RouteServerOverCapacity(),
          new TooManyVirtualNetworks(),
          new RouteExchangeOff(),
          new RouteExchangeWithoutEffect(),
          new RouteServersDoNotExchange(),
          new ChangeInterruptsGateways(),
          new ChangeMayResetSessions(),
          new VpnGatewayNotActiveActive(),
          new VpnGatewayAsnNot65515(),
          new VpnGatewaySkuTooSmall(),
          new VpnGatewayPolicyBased(),
          new ExpressrouteGatewayAsnNot65515(),
          new SecondGatewayOfOneType(),
          new GatewaySubnetMissing(),
          new GatewaySubnetTooSmall(),
          new GatewaySubnetHasAttachment(),
          new ExpressrouteWithoutCircuit(),
          new CircuitNotForThisConnection(),
          new CircuitConnectedTwice(),
          new TooManyCircuits(),
          new FastpathNotInSku(),
          new FastpathBypassesInspection(),
          new CircuitsNotTransited(),
          new PointToSiteNotTransited(),
          new ExpressrouteEcmpLost(),
          new VpnAsnSameOnBothSides(),
          new VpnPeerAddressInVnet(),
          new VpnConnectionWithoutRoutes(),
          new StaticRouteToPeerAddress(),
          new StaticConnectionsDoNotBalance(),
          new TooManyTunnels(),
          new VpnBgpAddressNotUsable(),
          new BgpAddressNotOfGateway(),
          new InstanceNotOfGateway(),
          new VnetCommunityOutOfRange(),
          new BfdNotSupported(),
          new AsnReserved(),
          new AsnNotListedAsUsable(),
          new NvaAsnOver16Bits(),
          new NvaAsnMissing(),
          new NvaAsnShared(),
          new NvaPeersWithOneInstance(),
          new NvaWithoutSession(),
          new NvaWithoutInstance(),
          new PeerOutsidePeeredVnets(),
          new TooManyBgpPeers(),
          new DuplicateSession(),
          new SessionWithoutMultihop(),
          new ExpectationWithoutPrefixes(),
          new ExpectationsContradict());

  /** All findings of a topology, rule by rule. */
  public static List<Finding> check(Topology topology) {
    return RULES.stream().flatMap(rule -> rule.check(topology)).toList();
  }
}
