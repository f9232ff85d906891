package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.GatewayMode;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.ast.VpnType;
import org.rsdl.model.AddressPlan;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** What Azure runs inside a virtual network: the Route Server and the gateways. */
final class GatewayLowering {
  private final Context context;
  private final References references;
  private final Literals literals;

  GatewayLowering(Context context, References references, Literals literals) {
    this.context = context;
    this.references = references;
    this.literals = literals;
  }

  Optional<RouteServer> routeServer(Name vnet, RouteServerDecl decl, Optional<IpPrefix> subnet) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    Optional<Boolean> exchange =
        Context.written(
            decl, eINSTANCE.getRouteServerDecl_RouteExchange(), decl.getRouteExchange());
    List<IpAddress> written =
        addresses(decl, decl.getAddresses(), eINSTANCE.getRouteServerDecl_Addresses());
    List<IpAddress> addresses =
        written.size() == 2 ? written : subnet.map(AddressPlan::routeServer).orElse(List.of());
    boolean preferenceWritten =
        !Context.written(decl, eINSTANCE.getRouteServerDecl_Preference()).isEmpty();
    return Optional.of(
        new RouteServer(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            exchange,
            preferenceWritten ? Optional.of(preference(decl.getPreference())) : Optional.empty(),
            literals.asn(decl.getAsn()),
            addresses,
            written.size() == 2,
            scaleUnits(decl, eINSTANCE.getRouteServerDecl_ScaleUnits(), decl.getScaleUnits()),
            new RoutingLowering(context, references, literals)
                .applications(name, decl.getApplications())));
  }

  private static Optional<Long> scaleUnits(EObject decl, EAttribute feature, long units) {
    return Context.written(decl, feature).isEmpty() ? Optional.empty() : Optional.of(units);
  }

  static RoutingPreference preference(org.rsdl.ast.RoutingPreference written) {
    return switch (written) {
      case EXPRESSROUTE -> RoutingPreference.EXPRESSROUTE;
      case VPN -> RoutingPreference.VPN;
      case AS_PATH -> RoutingPreference.AS_PATH;
    };
  }

  Optional<VpnGateway> vpn(
      Name vnet, VpnGatewayDecl decl, Optional<IpPrefix> subnet, Set<IpAddress> taken) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    boolean activeActive =
        !Context.written(decl, eINSTANCE.getVpnGatewayDecl_Mode()).isEmpty()
            && decl.getMode() == GatewayMode.ACTIVE_ACTIVE;
    boolean policyBased =
        !Context.written(decl, eINSTANCE.getVpnGatewayDecl_Type()).isEmpty()
            && decl.getType() == VpnType.POLICY_BASED;
    List<IpAddress> written =
        addresses(decl, decl.getAddresses(), eINSTANCE.getVpnGatewayDecl_Addresses());
    return Optional.of(
        new VpnGateway(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            Optional.ofNullable(decl.getSku()),
            activeActive,
            policyBased,
            literals.asn(decl.getAsn()).orElse(Asn.AZURE),
            Context.written(decl, eINSTANCE.getVpnGatewayDecl_Bgp(), decl.getBgp()).orElse(true),
            gatewayAddresses(written, subnet, taken, activeActive ? 2 : 1),
            addresses(decl, decl.getBgpAddresses(), eINSTANCE.getVpnGatewayDecl_BgpAddresses())));
  }

  Optional<ExpressRouteGateway> expressRoute(
      Name vnet, ExpressRouteGatewayDecl decl, Optional<IpPrefix> subnet, Set<IpAddress> taken) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    List<IpAddress> written =
        addresses(decl, decl.getAddresses(), eINSTANCE.getExpressRouteGatewayDecl_Addresses());
    return Optional.of(
        new ExpressRouteGateway(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            Optional.ofNullable(decl.getSku()),
            literals.asn(decl.getAsn()),
            gatewayAddresses(written, subnet, taken, 2),
            scaleUnits(
                decl, eINSTANCE.getExpressRouteGatewayDecl_ScaleUnits(), decl.getScaleUnits()),
            Context.written(
                decl,
                eINSTANCE.getExpressRouteGatewayDecl_RemoteVnetTraffic(),
                decl.getRemoteVnetTraffic())));
  }

  private static List<IpAddress> gatewayAddresses(
      List<IpAddress> written, Optional<IpPrefix> subnet, Set<IpAddress> taken, int count) {
    List<IpAddress> addresses =
        written.isEmpty()
            ? subnet.map(s -> AddressPlan.gateway(s, taken, count)).orElse(List.of())
            : written;
    taken.addAll(addresses);
    return addresses;
  }

  private List<IpAddress> addresses(EObject decl, EList<String> texts, EAttribute feature) {
    var nodes = Context.written(decl, feature);
    List<IpAddress> addresses = new ArrayList<>();
    for (int i = 0; i < texts.size() && i < nodes.size(); i++) {
      TypedLiterals.address(context, texts.get(i), nodes.get(i)).ifPresent(addresses::add);
    }
    return addresses;
  }
}
