package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.AddressSpace;
import org.rsdl.ast.Annotation;
import org.rsdl.ast.AzureName;
import org.rsdl.ast.DeployMeta;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.FirewallDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.LoadBalancerDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.StrLit;
import org.rsdl.ast.SubnetDecl;
import org.rsdl.ast.SummarizedPrefixes;
import org.rsdl.ast.VirtualWanHub;
import org.rsdl.ast.VnetDecl;
import org.rsdl.ast.VnetMember;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.ast.WorkloadDecl;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** A {@code vnet} with all that its braces hold. */
final class VnetLowering {
  private final Context context;
  private final Literals literals;
  private final GatewayLowering gateways;

  VnetLowering(Context context, Literals literals) {
    this.context = context;
    this.literals = literals;
    gateways = new GatewayLowering(context, literals);
  }

  Optional<VirtualNetwork> lower(VnetDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    if (decl.isSpoke()) {
      context.notSupported(decl, "spoke");
    }
    Name name = context.declare(decl, new Name(decl.getName()));
    List<IpPrefix> space = new ArrayList<>();
    for (AddressSpace address : members(decl, AddressSpace.class)) {
      for (var value : address.getPrefixes()) {
        literals
            .prefix(value)
            .ifPresent(
                p -> {
                  context.place(name, Part.PREFIX, space.size(), value);
                  space.add(p);
                });
      }
    }
    for (VnetMember member : decl.getMembers()) {
      reject(member);
    }
    List<Subnet> subnets =
        members(decl, SubnetDecl.class).stream().flatMap(d -> subnet(name, d).stream()).toList();
    Optional<IpPrefix> rsSubnet = prefix(subnets, VirtualNetwork.ROUTE_SERVER_SUBNET);
    Optional<IpPrefix> gatewaySubnet = prefix(subnets, VirtualNetwork.GATEWAY_SUBNET);
    Set<IpAddress> taken = new HashSet<>();
    List<VpnGateway> vpn =
        members(decl, VpnGatewayDecl.class).stream()
            .flatMap(d -> gateways.vpn(name, d, gatewaySubnet, taken).stream())
            .toList();
    List<ExpressRouteGateway> er =
        members(decl, ExpressRouteGatewayDecl.class).stream()
            .flatMap(d -> gateways.expressRoute(name, d, gatewaySubnet, taken).stream())
            .toList();
    return Optional.of(
        new VirtualNetwork(
            name,
            text(decl.getLabel()),
            region(decl),
            decl.isExisting(),
            azureName(decl.getAnnotations()),
            space,
            subnets,
            members(decl, RouteServerDecl.class).stream()
                .flatMap(d -> gateways.routeServer(name, d, rsSubnet).stream())
                .toList(),
            er,
            vpn,
            members(decl, NvaDecl.class).stream().flatMap(d -> nva(name, d).stream()).toList()));
  }

  private void reject(VnetMember member) {
    switch (member) {
      case SummarizedPrefixes m -> context.notSupported(m, "summarized-gateway-prefixes");
      case VirtualWanHub m -> context.notSupported(m, "virtual-wan-hub");
      case DeployMeta m -> context.notSupported(m, "resource-group");
      case FirewallDecl m -> context.notSupported(m, "firewall");
      case LoadBalancerDecl m -> context.notSupported(m, "load-balancer");
      case WorkloadDecl m ->
          context.notSupported(m, m.isPrivateEndpoint() ? "private-endpoint" : "workload");
      default -> {}
    }
  }

  private Optional<Subnet> subnet(Name vnet, SubnetDecl decl) {
    context.notSupported(decl, "route-table of a subnet", eINSTANCE.getSubnetDecl_RouteTable());
    context.notSupported(decl, "service-endpoint-policy", eINSTANCE.getSubnetDecl_EndpointPolicy());
    context.notSupported(
        decl, "private-endpoint-policies", eINSTANCE.getSubnetDecl_EndpointRoutes());
    context.notSupported(decl, "machines", eINSTANCE.getSubnetDecl_Machines());
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    return literals
        .prefix(decl.getPrefix())
        .map(
            p ->
                new Subnet(
                    name,
                    decl.isExisting(),
                    p,
                    Optional.ofNullable(decl.getNsg()),
                    Optional.ofNullable(decl.getDelegation())));
  }

  private Optional<Nva> nva(Name vnet, NvaDecl decl) {
    context.notSupported(decl, "platform", eINSTANCE.getNvaDecl_Platform());
    context.notSupported(decl, "stateful", eINSTANCE.getNvaDecl_Stateful());
    context.notSupported(decl, "snat", eINSTANCE.getNvaDecl_Snat());
    context.notSupported(decl, "ip-forwarding", eINSTANCE.getNvaDecl_Forwarding());
    context.notSupported(decl, "advertise", eINSTANCE.getNvaDecl_Advertisements());
    context.notSupported(decl, "apply", eINSTANCE.getNvaDecl_Applications());
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    List<Instance> instances =
        decl.getInstances().stream().flatMap(i -> instance(name, i).stream()).toList();
    Optional<Integer> multihop =
        Context.written(decl, eINSTANCE.getNvaDecl_Multihop()).isEmpty()
            ? Optional.empty()
            : Optional.of((int) Math.min(Integer.MAX_VALUE, decl.getMultihop()));
    Optional<Name> subnet =
        context
            .target(decl.getSubnet())
            .map(
                t ->
                    t instanceof SubnetDecl s && s.getName() != null
                        ? new Name(((VnetDecl) s.eContainer()).getName()).member(s.getName())
                        : name);
    return Optional.of(
        new Nva(
            name,
            text(decl.getLabel()),
            decl.isExisting(),
            literals.asn(decl.getAsn()),
            subnet,
            multihop,
            instances));
  }

  Optional<Instance> instance(Name owner, InstanceDecl decl) {
    context.notSupported(decl, "outside", eINSTANCE.getInstanceDecl_Outside());
    if (decl.getName() == null || context.isRepeated(decl)) {
      return Optional.empty();
    }
    Name name = context.declare(decl, owner.member(decl.getName()));
    return literals.address(decl.getAddress()).map(a -> new Instance(name, a));
  }

  private Optional<String> region(VnetDecl decl) {
    EObject region = decl.getRegion();
    if (region == null || region.eIsProxy()) {
      return Optional.empty();
    }
    if (region instanceof LetDecl let && let.getValue() instanceof StrLit literal) {
      return Optional.ofNullable(literal.getText());
    }
    context.notSupported(decl, "a region that is not in rsdl.std", eINSTANCE.getVnetDecl_Region());
    return Optional.empty();
  }

  static Optional<String> azureName(List<Annotation> annotations) {
    return annotations.stream()
        .filter(AzureName.class::isInstance)
        .map(a -> ((AzureName) a).getAzureName())
        .filter(n -> n != null)
        .findFirst();
  }

  private <T extends VnetMember> List<T> members(VnetDecl decl, Class<T> kind) {
    return decl.getMembers().stream()
        .filter(m -> !context.isRepeated(m))
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static Optional<IpPrefix> prefix(List<Subnet> subnets, String simple) {
    return subnets.stream()
        .filter(s -> s.name().simple().equals(simple))
        .map(Subnet::prefix)
        .findFirst();
  }

  static String text(@org.jspecify.annotations.Nullable String label) {
    return label == null ? "" : label;
  }
}
