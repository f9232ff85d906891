package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.ast.AddressSpace;
import org.rsdl.ast.DeployMeta;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.FirewallDecl;
import org.rsdl.ast.LoadBalancerDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.PrefixValue;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.SubnetDecl;
import org.rsdl.ast.SummarizedPrefixes;
import org.rsdl.ast.VirtualWanHub;
import org.rsdl.ast.VnetCommunity;
import org.rsdl.ast.VnetDecl;
import org.rsdl.ast.VnetMember;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.ast.WorkloadDecl;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Facts;
import org.rsdl.model.Name;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** A {@code vnet} or {@code spoke} with all that its braces hold. */
final class VnetLowering {
  private final Context context;
  private final Occurrence.Surroundings defaults;
  private final References references;
  private final Literals literals;
  private final GatewayLowering gateways;
  private final MachineLowering machines;

  VnetLowering(Occurrence occurrence) {
    context = occurrence.context();
    defaults = occurrence.defaults();
    references = new References(context);
    literals = new Literals(context, references.values);
    gateways = new GatewayLowering(context, references, literals);
    machines = new MachineLowering(context, references, literals);
  }

  Optional<VirtualNetwork> lower(VnetDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, context.inside(decl, decl.getName()));
    List<IpPrefix> space = new ArrayList<>();
    for (AddressSpace address : members(decl, AddressSpace.class)) {
      addAll(name, Part.PREFIX, space, address.getPrefixes());
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
            decl.isSpoke() ? hub(decl) : Optional.empty(),
            space,
            advertised(name, decl),
            members(decl, VirtualWanHub.class).stream().map(h -> text(h.getHub())).findFirst(),
            subnets,
            members(decl, RouteServerDecl.class).stream()
                .flatMap(d -> gateways.routeServer(name, d, rsSubnet).stream())
                .toList(),
            er,
            vpn,
            members(decl, NvaDecl.class).stream()
                .flatMap(d -> machines.nva(name, d).stream())
                .toList(),
            members(decl, FirewallDecl.class).stream()
                .flatMap(d -> machines.firewall(name, d).stream())
                .toList(),
            members(decl, LoadBalancerDecl.class).stream()
                .flatMap(d -> machines.loadBalancer(name, d).stream())
                .toList(),
            members(decl, WorkloadDecl.class).stream()
                .flatMap(d -> machines.workload(name, d).stream())
                .toList()));
  }

  /** What is known of the deployed network. */
  static Facts facts(VnetDecl decl, Occurrence occurrence) {
    Optional<String> group =
        decl.getMembers().stream()
            .filter(DeployMeta.class::isInstance)
            .map(m -> text(((DeployMeta) m).getResourceGroup()))
            .findFirst();
    return DefaultsLowering.facts(decl.getAnnotations(), group, occurrence.defaults());
  }

  private VirtualNetwork.Advertised advertised(Name name, VnetDecl decl) {
    List<IpPrefix> summaries = new ArrayList<>();
    for (SummarizedPrefixes member : members(decl, SummarizedPrefixes.class)) {
      addAll(name, Part.SUMMARY, summaries, member.getPrefixes());
    }
    List<VnetCommunity> communities = members(decl, VnetCommunity.class);
    communities.forEach(c -> context.place(name, Part.COMMUNITY, 0, c.getCommunity()));
    return new VirtualNetwork.Advertised(
        summaries,
        communities.stream()
            .flatMap(c -> literals.community(c.getCommunity()).stream())
            .findFirst());
  }

  private void addAll(Name name, Part part, List<IpPrefix> all, List<PrefixValue> values) {
    for (PrefixValue value : values) {
      for (IpPrefix prefix : literals.prefixes(value)) {
        context.place(name, part, all.size(), value);
        all.add(prefix);
      }
    }
  }

  private Optional<Subnet> subnet(Name vnet, SubnetDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    Subnet.Attachments attachments =
        new Subnet.Attachments(
            new PolicyReferences(context, references.values)
                .name(
                    decl.getRouteTable(),
                    decl,
                    eINSTANCE.getSubnetDecl_RouteTable(),
                    RouteTableDecl.class),
            Optional.ofNullable(decl.getNsg()),
            Optional.ofNullable(decl.getDelegation()),
            Optional.ofNullable(decl.getEndpointPolicy()),
            Context.written(
                    decl, eINSTANCE.getSubnetDecl_EndpointRoutes(), decl.getEndpointRoutes())
                .orElse(false),
            Context.written(decl, eINSTANCE.getSubnetDecl_NatGateway(), decl.getNatGateway())
                .orElse(false));
    return literals
        .prefix(decl.getPrefix())
        .map(
            p ->
                new Subnet(
                    name,
                    decl.isExisting(),
                    p,
                    attachments,
                    Context.written(decl, eINSTANCE.getSubnetDecl_Machines(), decl.getMachines())));
  }

  private Optional<Name> hub(VnetDecl decl) {
    return references.name(decl.getHub(), "a spoke is of a vnet", List.of(VnetDecl.class));
  }

  private Optional<String> region(VnetDecl decl) {
    if (Context.written(decl, eINSTANCE.getVnetDecl_Region()).isEmpty()) {
      return decl.isSpoke() ? Optional.empty() : defaults.region();
    }
    return new DefaultsLowering(context)
        .region(decl, decl.getRegion(), eINSTANCE.getVnetDecl_Region());
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
