package org.rsdl.fix;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.model.MapApplication;
import org.rsdl.model.Name;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.rules.Part;

/** The ways to take a problem away; the editors and the command line offer the same ones. */
public final class Fixes {
  private Fixes() {}

  private static final Remedy NEXT_ASN = Addresses::asn;
  private static final Remedy NO_ASN = Properties.remove(Part.ASN, "remove asn");
  private static final Remedy NO_INSTANCES = Properties.remove(Part.ADDRESS, "remove instances");
  private static final Remedy NO_TIMERS =
      Properties.removeIfThere(Part.KEEPALIVE, "remove keepalive")
          .then(Properties.removeIfThere(Part.HOLD_TIME, "remove hold-time"));
  private static final Remedy ONE_MAP =
      Properties.removeIfThere(Part.INBOUND, "remove inbound")
          .then(Properties.removeIfThere(Part.OUTBOUND, "remove outbound"));
  private static final Remedy DETACH =
      Properties.removeIfThere(Part.NSG, "detach the NSG")
          .then(Properties.removeIfThere(Part.DELEGATION, "remove the delegation"))
          .then(Properties.removeIfThere(Part.ROUTE_TABLE, "detach the route table"))
          .then(Properties.removeIfThere(Part.ENDPOINT_POLICY, "detach the policy"))
          .then(Properties.removeIfThere(Part.NAT_GATEWAY, "remove nat-gateway"));
  private static final Remedy PROPAGATE =
      Properties.set(Part.PROPAGATION, "propagate-gateway-routes", "on");

  private static final Remedy NO_LOCAL_AS = Properties.remove(Part.LOCAL_AS, "remove local-as");
  private static final Remedy NO_FASTPATH = Properties.set(Part.FASTPATH, "fastpath", "off");
  private static final Remedy REMOVE_PROPERTY =
      Properties.removeIfThere(Part.ROUTING_PREFERENCE, "remove routing-preference")
          .then(Properties.removeIfThere(Part.SCALE_UNITS, "remove scale-units"))
          .then(Properties.removeIfThere(Part.SUMMARY, "remove summarized-gateway-prefixes"))
          .then(Properties.removeIfThere(Part.INBOUND, "remove inbound"))
          .then(Properties.removeIfThere(Part.OUTBOUND, "remove outbound"));

  /** In the order of the alphabet; a rule that is not here has no fix that can be known. */
  private static final Map<String, Remedy> REMEDIES =
      Map.ofEntries(
          entry("address-outside-subnet", ((Remedy) Addresses::next).orElse(NO_INSTANCES)),
          entry("address-reserved-by-azure", Addresses::next),
          entry("address-space-missing", Links::addressSpace),
          entry("address-space-overlaps-itself", Words::removeFromList),
          entry("allow-own-as-out-of-range", Words::use),
          entry("ambiguous-name", Words::use),
          entry("asn-kept-for-documentation", Policies::nextAsn),
          entry("asn-not-a-number", Words::use),
          entry("asn-not-listed-as-usable", NEXT_ASN),
          entry("asn-reserved", NEXT_ASN),
          entry("bfd-not-supported", Properties.set(Part.BFD, "bfd", "off")),
          entry("bgp-address-not-of-gateway", Words::use),
          entry("bgp-end-speaks-no-bgp", Links::connect),
          entry("circuit-connected-twice", Links::once),
          entry("circuit-not-for-this-connection", Links::notOver),
          entry("circuits-not-transited", Links::globalReach),
          entry(
              "community-reserved-by-azure",
              ((Remedy) Policies::action).orElse(Words::removeFromList)),
          entry("continue-after-drop", Words::removeWithKeyword),
          entry("default-value-written", Properties::removeWritten),
          entry("duplicate-address", ((Remedy) Addresses::next).orElse(NO_INSTANCES)),
          entry("duplicate-name", Words::rename),
          entry("duplicate-peering", Removal::declaration),
          entry("duplicate-session", Removal::declaration),
          entry("duplicate-title", Words::use),
          entry("duplicate-user-route", Removal::declaration),
          entry("expectations-contradict", Removal::declaration),
          entry("expressroute-ecmp-lost", Properties.given(Part.WEIGHT, "weight")),
          entry("expressroute-gateway-asn-not-65515", NO_ASN),
          entry("expressroute-without-circuit", Links::over),
          entry("fastpath-bypasses-inspection", NO_FASTPATH),
          entry("fastpath-not-in-sku", ((Remedy) Fixes::fastSku).then(NO_FASTPATH)),
          entry(
              "feature-newer-than-profile",
              ((Remedy) Words::newerProfiles).then(REMOVE_PROPERTY).then(Fixes::application)),
          entry("firewall-subnet-too-small", Subnets.enlarge(26)),
          entry("gateway-next-hop-not-vpn", Removal::declaration),
          entry("gateway-route-captures-route-server", Peerings::route),
          entry("gateway-subnet-has-attachment", DETACH.orElse(Addresses::elsewhere)),
          entry("gateway-subnet-has-default-route", Removal::declaration),
          entry(
              "gateway-subnet-missing",
              Words.special(VirtualNetwork.GATEWAY_SUBNET)
                  .orElse(Subnets.add(VirtualNetwork.GATEWAY_SUBNET, 27))),
          entry("gateway-subnet-routed-to-itself", Removal::declaration),
          entry("gateway-subnet-too-small", Subnets::enlargeGatewaySubnet),
          entry("gateway-subnet-without-propagation", PROPAGATE),
          entry("gateway-transit-from-neither-end", Words::use),
          entry("gateway-transit-without-gateway", Peerings::withoutTransit),
          entry(
              "instance-not-of-gateway",
              Properties.remove(Part.ONLY_INSTANCE, "remove only-instance")),
          entry("ip-forwarding-off", Properties.set(Part.IP_FORWARDING, "ip-forwarding", "on")),
          entry("ipv6-in-route-server-vnet", Subnets::removePrefix),
          entry("ipv6-not-exchanged", Words::removeFromList),
          entry("keyword-as-name", Words::use),
          entry("local-as-inside-as", NO_LOCAL_AS),
          entry("local-as-not-accepted", NO_LOCAL_AS),
          entry("local-as-not-different", NO_LOCAL_AS),
          entry("maximum-paths-out-of-range", Words::use),
          entry("metric-without-effect", Properties.remove(Part.METRIC, "remove metric")),
          entry("name-missing", Words::insert),
          entry("name-not-well-formed", Words::renameAll),
          entry("next-hop-not-allowed", Properties.remove(Part.NEXT_HOP, "remove next-hop")),
          entry("no-export-not-documented", Words::use),
          entry("not-exported", Imports::export),
          entry("nva-asn-missing", NEXT_ASN),
          entry("nva-asn-over-16-bits", NEXT_ASN),
          entry("nva-asn-shared", NEXT_ASN),
          entry(
              "nva-peers-with-one-instance",
              Properties.remove(Part.ONLY_INSTANCE, "remove only-instance")),
          entry("nva-return-path-not-symmetric", Properties.set(Part.SNAT, "snat", "on")),
          entry("nva-session-without-tunnel", Links::underSession),
          entry("nva-with-one-instance", Addresses::instance),
          entry("nva-without-instance", Addresses::instance),
          entry("nva-without-session", Links::session),
          entry("peer-outside-peered-vnets", Peerings::add),
          entry("peering-scope-mismatch", Properties.remove(Part.GLOBAL, "remove global")),
          entry("peering-with-itself", Removal::declaration),
          entry("prefix-has-host-bits", Words::use),
          entry("prefix-inside-vnet", Words::use),
          entry(
              "private-asn-over-expressroute",
              Properties.removeIfThere(Part.PREPEND, "remove prepend").orElse(Policies::action)),
          entry("private-endpoint-bypasses-inspection", Peerings::endpointPolicies),
          entry("profiles-differ", Words::use),
          entry("propagation-off-hides-routes", PROPAGATE),
          entry("punctuation-not-used", Words::remove),
          entry("remote-gateways-beside-own-gateway", Peerings::withoutTransit),
          entry("remote-gateways-twice", Peerings::withoutTransit),
          entry("repeated-property", Words::removeOne),
          entry("route-exchange-off", Properties.set(Part.ROUTE_EXCHANGE, "route-exchange", "on")),
          entry(
              "route-exchange-without-effect",
              Properties.remove(Part.ROUTE_EXCHANGE, "remove route-exchange")),
          entry("route-map-action-not-supported", Policies::remove),
          entry("route-map-applied-twice", ONE_MAP.orElse(Removal::declaration)),
          entry("route-map-asn-not-allowed", Policies::action),
          entry("route-map-condition-not-supported", Words::use),
          entry("route-map-drops-everything", Words::use),
          entry("route-map-makes-more-specific", Words::use),
          entry("route-map-target-not-allowed", Words::use),
          entry(
              "route-reflector-client-not-internal",
              Properties.remove(Part.REFLECTOR_CLIENT, "remove route-reflector-client")),
          entry("route-server-addresses-unusual", NO_INSTANCES),
          entry("route-server-asn-not-65515", NO_ASN),
          entry("route-server-over-capacity", Properties.given(Part.SCALE_UNITS, "scale-units")),
          entry("route-server-subnet-has-attachment", DETACH),
          entry(
              "route-server-subnet-missing",
              Words.special(VirtualNetwork.ROUTE_SERVER_SUBNET)
                  .orElse(Subnets::addRouteServerSubnet)),
          entry("route-server-subnet-shared", Addresses::elsewhere),
          entry("route-server-subnet-too-small", Subnets::enlargeRouteServerSubnet),
          entry("route-servers-do-not-exchange", Links::tunnel),
          entry("rule-never-reached", ((Remedy) Policies::moveUp).then(Removal::declaration)),
          entry("rule-not-suppressible", Suppressions::remove),
          entry("scale-units-out-of-range", Properties.given(Part.SCALE_UNITS, "scale-units")),
          entry("second-gateway-of-one-type", Removal::declaration),
          entry("second-route-server", Removal::declaration),
          entry("session-without-multihop", Properties.set(Part.MULTIHOP, "multihop", "2")),
          entry("special-subnet-misspelt", Words::special),
          entry("spoke-without-remote-gateway", Peerings::transit),
          entry("static-connections-do-not-balance", Links::bgp),
          entry("static-route-to-peer-address", Words::removeFromList),
          entry("subnet-outside-address-space", ((Remedy) Subnets::addSpace).then(Subnets::move)),
          entry("subnet-too-small", Subnets.enlarge(29)),
          entry("subnets-overlap", Subnets::move),
          entry("suppression-expired", Suppressions::prolong),
          entry("system-route-not-overridden", Peerings::route),
          entry("template-argument-mismatch", Words::use),
          entry("text-not-understood", Words::use),
          entry("timers-differ-from-azure", NO_TIMERS),
          entry("too-many-circuits", Properties.given(Part.SKU, "sku")),
          entry(
              "tunnel-protocol-blocked",
              Properties.set(Part.TUNNEL, "tunnel", "ipsec")
                  .then(Properties.set(Part.TUNNEL, "tunnel", "vxlan"))),
          entry("unclosed-block", Words::close),
          entry("undocumented-export", Words::describe),
          entry("unknown-member", Words::use),
          entry("unknown-profile", Words::profiles),
          entry("unknown-rule", Words::use),
          entry("unknown-value", Words::use),
          entry("unresolved-name", Imports::known),
          entry("unused-declaration", Words::removeStretch),
          entry("unused-import", Imports::remove),
          entry("unused-suppression", Suppressions::remove),
          entry("user-route-next-hop-unknown", Words::use),
          entry("vpn-asn-same-on-both-sides", NEXT_ASN),
          entry("vpn-bgp-address-not-usable", Words::use),
          entry("vpn-connection-without-routes", ((Remedy) Links::bgp).then(Links::statics)),
          entry("vpn-gateway-asn-not-65515", Properties.set(Part.ASN, "asn", "65515").then(NO_ASN)),
          entry(
              "vpn-gateway-not-active-active", Properties.set(Part.MODE, "mode", "active-active")),
          entry("vpn-gateway-policy-based", Properties.set(Part.TYPE, "vpn-type", "route-based")),
          entry("vpn-gateway-sku-too-small", Properties.set(Part.SKU, "sku", "VpnGw1AZ")),
          entry("weight-without-effect", Properties.remove(Part.WEIGHT, "remove weight")),
          entry("well-known-community-as-number", Words::use));

  /** A gateway that has FastPath. */
  private static List<Fix> fastSku(Case found) {
    return found
        .value()
        .map(gateway -> Properties.set(found, new Name(gateway), Part.SKU, "sku", "ErGw3AZ"))
        .orElse(List.of());
  }

  /** Takes a route map off a Route Server. */
  private static List<Fix> application(Case found) {
    return found.element(MapApplication.class).isPresent() ? Removal.declaration(found) : List.of();
  }

  /**
   * The fixes of a problem, the preferred one first; empty where none can be known.
   *
   * @param lowered the network it was found in
   * @param textOf from a file as places name it to its whole text
   */
  public static List<Fix> of(Problem problem, Lowered lowered, UnaryOperator<String> textOf) {
    Remedy remedy = REMEDIES.get(problem.rule());
    return remedy == null ? List.of() : remedy.of(new Case(problem, lowered, textOf));
  }
}
