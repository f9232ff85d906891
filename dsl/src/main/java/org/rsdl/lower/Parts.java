package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.SubnetDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.rules.Part;

/** Which property of a declaration is which part of the element it means. */
final class Parts {
  private Parts() {}

  static Map<EStructuralFeature, Part> of(EObject decl) {
    return switch (decl) {
      case VnetDecl d -> Map.of(eINSTANCE.getVnetDecl_Region(), Part.REGION);
      case SubnetDecl d ->
          Map.of(
              eINSTANCE.getSubnetDecl_Prefix(),
              Part.PREFIX,
              eINSTANCE.getSubnetDecl_Nsg(),
              Part.NSG,
              eINSTANCE.getSubnetDecl_Delegation(),
              Part.DELEGATION);
      case RouteServerDecl d ->
          Map.of(
              eINSTANCE.getRouteServerDecl_RouteExchange(), Part.ROUTE_EXCHANGE,
              eINSTANCE.getRouteServerDecl_Asn(), Part.ASN,
              eINSTANCE.getRouteServerDecl_Addresses(), Part.ADDRESS);
      case ExpressRouteGatewayDecl d ->
          Map.of(
              eINSTANCE.getExpressRouteGatewayDecl_Sku(), Part.SKU,
              eINSTANCE.getExpressRouteGatewayDecl_Asn(), Part.ASN,
              eINSTANCE.getExpressRouteGatewayDecl_Addresses(), Part.ADDRESS);
      case VpnGatewayDecl d ->
          Map.of(
              eINSTANCE.getVpnGatewayDecl_Sku(), Part.SKU,
              eINSTANCE.getVpnGatewayDecl_Mode(), Part.MODE,
              eINSTANCE.getVpnGatewayDecl_Type(), Part.TYPE,
              eINSTANCE.getVpnGatewayDecl_Asn(), Part.ASN,
              eINSTANCE.getVpnGatewayDecl_Addresses(), Part.ADDRESS);
      case NvaDecl d ->
          Map.of(
              eINSTANCE.getNvaDecl_Subnet(), Part.SUBNET,
              eINSTANCE.getNvaDecl_Asn(), Part.ASN,
              eINSTANCE.getNvaDecl_Multihop(), Part.MULTIHOP);
      case InstanceDecl d -> Map.of(eINSTANCE.getInstanceDecl_Address(), Part.ADDRESS);
      case SiteDecl d ->
          Map.of(eINSTANCE.getSiteDecl_Asn(), Part.ASN, eINSTANCE.getSiteDecl_Kind(), Part.TYPE);
      case CircuitDecl d ->
          Map.of(
              eINSTANCE.getCircuitDecl_Sku(), Part.SKU,
              eINSTANCE.getCircuitDecl_Links(), Part.LINK_SUBNET);
      case ConnectionDecl d ->
          Map.of(
              eINSTANCE.getConnectionDecl_Circuits(), Part.CIRCUIT,
              eINSTANCE.getConnectionDecl_Bgp(), Part.BGP,
              eINSTANCE.getConnectionDecl_Bfd(), Part.BFD);
      case BgpSessionDecl d -> Map.of(eINSTANCE.getBgpSessionDecl_Only(), Part.ONLY_INSTANCE);
      default -> Map.of();
    };
  }
}
