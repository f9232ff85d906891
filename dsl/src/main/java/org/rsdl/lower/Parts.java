package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rsdl.rules.Part;

/** Which property of a declaration is which part of the element it means. */
final class Parts {
  private Parts() {}

  private record Property(EStructuralFeature feature, Part part) {}

  private static final Map<EClass, Map<EStructuralFeature, Part>> PARTS =
      Stream.of(
              kind(
                  eINSTANCE.getVnetDecl(),
                  new Property(eINSTANCE.getVnetDecl_Region(), Part.REGION),
                  new Property(eINSTANCE.getVnetDecl_Hub(), Part.HUB)),
              kind(
                  eINSTANCE.getSubnetDecl(),
                  new Property(eINSTANCE.getSubnetDecl_Prefix(), Part.PREFIX),
                  new Property(eINSTANCE.getSubnetDecl_RouteTable(), Part.ROUTE_TABLE),
                  new Property(eINSTANCE.getSubnetDecl_Nsg(), Part.NSG),
                  new Property(eINSTANCE.getSubnetDecl_Delegation(), Part.DELEGATION),
                  new Property(eINSTANCE.getSubnetDecl_EndpointPolicy(), Part.ENDPOINT_POLICY),
                  new Property(
                      eINSTANCE.getSubnetDecl_EndpointRoutes(), Part.PRIVATE_ENDPOINT_POLICIES),
                  new Property(eINSTANCE.getSubnetDecl_Machines(), Part.MACHINES),
                  new Property(eINSTANCE.getSubnetDecl_NatGateway(), Part.NAT_GATEWAY)),
              kind(
                  eINSTANCE.getRouteServerDecl(),
                  new Property(eINSTANCE.getRouteServerDecl_RouteExchange(), Part.ROUTE_EXCHANGE),
                  new Property(eINSTANCE.getRouteServerDecl_Preference(), Part.ROUTING_PREFERENCE),
                  new Property(eINSTANCE.getRouteServerDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getRouteServerDecl_Addresses(), Part.ADDRESS),
                  new Property(eINSTANCE.getRouteServerDecl_ScaleUnits(), Part.SCALE_UNITS)),
              kind(
                  eINSTANCE.getMapApplication(),
                  new Property(eINSTANCE.getMapApplication_Map(), Part.MAP),
                  new Property(eINSTANCE.getMapApplication_Target(), Part.TARGET)),
              kind(
                  eINSTANCE.getExpressRouteGatewayDecl(),
                  new Property(eINSTANCE.getExpressRouteGatewayDecl_Sku(), Part.SKU),
                  new Property(eINSTANCE.getExpressRouteGatewayDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getExpressRouteGatewayDecl_Addresses(), Part.ADDRESS),
                  new Property(eINSTANCE.getExpressRouteGatewayDecl_ScaleUnits(), Part.SCALE_UNITS),
                  new Property(
                      eINSTANCE.getExpressRouteGatewayDecl_RemoteVnetTraffic(),
                      Part.REMOTE_VNET_TRAFFIC)),
              kind(
                  eINSTANCE.getVpnGatewayDecl(),
                  new Property(eINSTANCE.getVpnGatewayDecl_Sku(), Part.SKU),
                  new Property(eINSTANCE.getVpnGatewayDecl_Mode(), Part.MODE),
                  new Property(eINSTANCE.getVpnGatewayDecl_Type(), Part.TYPE),
                  new Property(eINSTANCE.getVpnGatewayDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getVpnGatewayDecl_Bgp(), Part.BGP),
                  new Property(eINSTANCE.getVpnGatewayDecl_Addresses(), Part.ADDRESS),
                  new Property(eINSTANCE.getVpnGatewayDecl_BgpAddresses(), Part.BGP_ADDRESS)),
              kind(
                  eINSTANCE.getNvaDecl(),
                  new Property(eINSTANCE.getNvaDecl_Subnet(), Part.SUBNET),
                  new Property(eINSTANCE.getNvaDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getNvaDecl_Platform(), Part.PLATFORM),
                  new Property(eINSTANCE.getNvaDecl_Multihop(), Part.MULTIHOP),
                  new Property(eINSTANCE.getNvaDecl_MaximumPaths(), Part.MAXIMUM_PATHS),
                  new Property(eINSTANCE.getNvaDecl_Stateful(), Part.STATEFUL),
                  new Property(eINSTANCE.getNvaDecl_Snat(), Part.SNAT),
                  new Property(eINSTANCE.getNvaDecl_Forwarding(), Part.IP_FORWARDING),
                  new Property(eINSTANCE.getNvaDecl_PublicIp(), Part.PUBLIC_IP)),
              kind(
                  eINSTANCE.getInstanceDecl(),
                  new Property(eINSTANCE.getInstanceDecl_Address(), Part.ADDRESS),
                  new Property(eINSTANCE.getInstanceDecl_Outside(), Part.OUTSIDE)),
              kind(
                  eINSTANCE.getAdvertisementDecl(),
                  new Property(eINSTANCE.getAdvertisementDecl_To(), Part.TARGET),
                  new Property(eINSTANCE.getAdvertisementDecl_NextHop(), Part.NEXT_HOP),
                  new Property(eINSTANCE.getAdvertisementDecl_Communities(), Part.COMMUNITY),
                  new Property(eINSTANCE.getAdvertisementDecl_Prepend(), Part.PREPEND),
                  new Property(eINSTANCE.getAdvertisementDecl_SummaryOnly(), Part.SUMMARY)),
              kind(
                  eINSTANCE.getFirewallDecl(),
                  new Property(eINSTANCE.getFirewallDecl_Addresses(), Part.ADDRESS),
                  new Property(eINSTANCE.getFirewallDecl_Subnet(), Part.SUBNET),
                  new Property(eINSTANCE.getFirewallDecl_Snat(), Part.SNAT),
                  new Property(eINSTANCE.getFirewallDecl_Stateful(), Part.STATEFUL),
                  new Property(eINSTANCE.getFirewallDecl_PublicIp(), Part.PUBLIC_IP)),
              kind(
                  eINSTANCE.getLoadBalancerDecl(),
                  new Property(eINSTANCE.getLoadBalancerDecl_Frontend(), Part.ADDRESS),
                  new Property(eINSTANCE.getLoadBalancerDecl_Subnet(), Part.SUBNET),
                  new Property(eINSTANCE.getLoadBalancerDecl_Backend(), Part.TARGET),
                  new Property(eINSTANCE.getLoadBalancerDecl_Mode(), Part.MODE),
                  new Property(eINSTANCE.getLoadBalancerDecl_OutboundRule(), Part.OUTBOUND_RULE)),
              kind(
                  eINSTANCE.getWorkloadDecl(),
                  new Property(eINSTANCE.getWorkloadDecl_Address(), Part.ADDRESS),
                  new Property(eINSTANCE.getWorkloadDecl_Subnet(), Part.SUBNET)),
              kind(
                  eINSTANCE.getSiteDecl(),
                  new Property(eINSTANCE.getSiteDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getSiteDecl_Kind(), Part.TYPE),
                  new Property(eINSTANCE.getSiteDecl_Platform(), Part.PLATFORM),
                  new Property(eINSTANCE.getSiteDecl_MaximumPaths(), Part.MAXIMUM_PATHS)),
              kind(
                  eINSTANCE.getCircuitDecl(),
                  new Property(eINSTANCE.getCircuitDecl_Sku(), Part.SKU),
                  new Property(eINSTANCE.getCircuitDecl_Asn(), Part.ASN),
                  new Property(eINSTANCE.getCircuitDecl_GlobalReach(), Part.GLOBAL_REACH),
                  new Property(eINSTANCE.getCircuitDecl_Links(), Part.LINK_SUBNET)),
              kind(
                  eINSTANCE.getConnectionDecl(),
                  new Property(eINSTANCE.getConnectionDecl_Circuits(), Part.CIRCUIT),
                  new Property(eINSTANCE.getConnectionDecl_Bgp(), Part.BGP),
                  new Property(eINSTANCE.getConnectionDecl_Weight(), Part.WEIGHT),
                  new Property(eINSTANCE.getConnectionDecl_Metric(), Part.METRIC),
                  new Property(eINSTANCE.getConnectionDecl_Tunnel(), Part.TUNNEL),
                  new Property(eINSTANCE.getConnectionDecl_Fastpath(), Part.FASTPATH),
                  new Property(eINSTANCE.getConnectionDecl_Bfd(), Part.BFD),
                  new Property(eINSTANCE.getConnectionDecl_HoldTime(), Part.HOLD_TIME),
                  new Property(eINSTANCE.getConnectionDecl_Only(), Part.ONLY_INSTANCE),
                  new Property(eINSTANCE.getConnectionDecl_BgpAddresses(), Part.BGP_ADDRESS),
                  new Property(eINSTANCE.getConnectionDecl_PeerAddress(), Part.ADDRESS)),
              kind(
                  eINSTANCE.getPeeringDecl(),
                  new Property(eINSTANCE.getPeeringDecl_Transit(), Part.GATEWAY_TRANSIT),
                  new Property(eINSTANCE.getPeeringDecl_Forwarded(), Part.FORWARDED_TRAFFIC),
                  new Property(eINSTANCE.getPeeringDecl_Global(), Part.GLOBAL)),
              kind(
                  eINSTANCE.getBgpSessionDecl(),
                  new Property(eINSTANCE.getBgpSessionDecl_Inbound(), Part.INBOUND),
                  new Property(eINSTANCE.getBgpSessionDecl_Outbound(), Part.OUTBOUND),
                  new Property(eINSTANCE.getBgpSessionDecl_Only(), Part.ONLY_INSTANCE),
                  new Property(eINSTANCE.getBgpSessionDecl_AsOverride(), Part.AS_OVERRIDE),
                  new Property(eINSTANCE.getBgpSessionDecl_NextHop(), Part.NEXT_HOP),
                  new Property(
                      eINSTANCE.getBgpSessionDecl_RemovePrivateAs(), Part.REMOVE_PRIVATE_AS),
                  new Property(eINSTANCE.getBgpSessionDecl_AllowOwnAs(), Part.ALLOW_OWN_AS),
                  new Property(eINSTANCE.getBgpSessionDecl_LocalAs(), Part.LOCAL_AS),
                  new Property(
                      eINSTANCE.getBgpSessionDecl_ReflectorClient(), Part.REFLECTOR_CLIENT),
                  new Property(eINSTANCE.getBgpSessionDecl_Keepalive(), Part.KEEPALIVE),
                  new Property(eINSTANCE.getBgpSessionDecl_HoldTime(), Part.HOLD_TIME),
                  new Property(eINSTANCE.getBgpSessionDecl_Bfd(), Part.BFD)),
              kind(
                  eINSTANCE.getRouteMapRuleDecl(),
                  new Property(eINSTANCE.getRouteMapRuleDecl_Conditions(), Part.CONDITION),
                  new Property(eINSTANCE.getRouteMapRuleDecl_Actions(), Part.ACTION),
                  new Property(eINSTANCE.getRouteMapRuleDecl_Next(), Part.THEN)),
              kind(
                  eINSTANCE.getRouteTableDecl(),
                  new Property(eINSTANCE.getRouteTableDecl_Propagate(), Part.PROPAGATION)),
              kind(
                  eINSTANCE.getUserRouteDecl(),
                  new Property(eINSTANCE.getUserRouteDecl_Prefix(), Part.PREFIX),
                  new Property(eINSTANCE.getUserRouteDecl_NextHop(), Part.NEXT_HOP)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static Map.Entry<EClass, Map<EStructuralFeature, Part>> kind(
      EClass decl, Property... properties) {
    return Map.entry(
        decl, Stream.of(properties).collect(Collectors.toMap(Property::feature, Property::part)));
  }

  static Map<EStructuralFeature, Part> of(EObject decl) {
    return PARTS.getOrDefault(decl.eClass(), Map.of());
  }
}
