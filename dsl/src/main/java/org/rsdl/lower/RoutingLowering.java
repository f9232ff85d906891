package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AddressHop;
import org.rsdl.ast.AdvertisementDecl;
import org.rsdl.ast.Direction;
import org.rsdl.ast.FirewallDecl;
import org.rsdl.ast.GatewayHop;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.InternetHop;
import org.rsdl.ast.LoadBalancerDecl;
import org.rsdl.ast.MapApplication;
import org.rsdl.ast.NextHopDecl;
import org.rsdl.ast.NodeHop;
import org.rsdl.ast.NoneHop;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.PrefixValue;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.VnetHop;
import org.rsdl.ast.WorkloadDecl;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** What a speaker announces, the maps it applies, and next hops. */
final class RoutingLowering {
  private final Context context;
  private final References references;
  private final Literals literals;

  RoutingLowering(Context context, References references, Literals literals) {
    this.context = context;
    this.references = references;
    this.literals = literals;
  }

  List<Advertisement> advertisements(Name owner, List<AdvertisementDecl> decls) {
    List<Advertisement> all = new ArrayList<>();
    for (AdvertisementDecl decl : decls) {
      Name name = context.declare(decl, owner.member("advertise " + (all.size() + 1)));
      List<IpPrefix> prefixes = prefixes(name, decl.getPrefixes());
      Optional<Name> to = references.name(decl.getTo());
      Optional<NextHop> nextHop = nextHop(decl.getNextHop());
      boolean whole =
          (decl.getTo() == null || to.isPresent())
              && (decl.getNextHop() == null || nextHop.isPresent());
      if (whole) {
        all.add(
            new Advertisement(
                name,
                prefixes,
                to,
                nextHop,
                literals.communities(decl.getCommunities()),
                Context.written(decl, eINSTANCE.getAdvertisementDecl_Prepend(), decl.getPrepend())
                    .orElse(0),
                decl.isSummaryOnly()));
      }
    }
    return all;
  }

  /** The prefixes of a list, each with its place. */
  List<IpPrefix> prefixes(Name owner, List<PrefixValue> values) {
    return prefixes(owner, Part.PREFIX, values);
  }

  /** The same as another part. */
  List<IpPrefix> prefixes(Name owner, Part part, List<PrefixValue> values) {
    List<IpPrefix> prefixes = new ArrayList<>();
    for (PrefixValue value : values) {
      for (IpPrefix prefix : literals.prefixes(value)) {
        context.place(owner, part, prefixes.size(), value);
        prefixes.add(prefix);
      }
    }
    return prefixes;
  }

  List<org.rsdl.model.MapApplication> applications(Name owner, List<MapApplication> decls) {
    List<org.rsdl.model.MapApplication> all = new ArrayList<>();
    for (MapApplication decl : decls) {
      Name name = context.declare(decl, owner.member("apply " + (all.size() + 1)));
      Optional<Name> map =
          new PolicyReferences(context, references.values)
              .name(decl.getMap(), decl, eINSTANCE.getMapApplication_Map(), RouteMapDecl.class);
      Optional<Name> target = references.name(decl.getTarget());
      if (map.isPresent() && target.isPresent()) {
        all.add(
            new org.rsdl.model.MapApplication(
                name,
                map.get(),
                decl.getDirection() == Direction.INBOUND
                    ? org.rsdl.model.MapApplication.Direction.INBOUND
                    : org.rsdl.model.MapApplication.Direction.OUTBOUND,
                target.get()));
      }
    }
    return all;
  }

  Optional<NextHop> nextHop(@Nullable NextHopDecl decl) {
    return switch (decl) {
      case InternetHop h -> Optional.of(new NextHop.Internet());
      case VnetHop h -> Optional.of(new NextHop.VirtualNetworkHop());
      case GatewayHop h -> Optional.of(new NextHop.Gateway());
      case NoneHop h -> Optional.of(new NextHop.None());
      case AddressHop h when h.getAddress() != null ->
          TypedLiterals.address(context, h.getAddress(), NodeModelUtils.findActualNodeFor(h))
              .map(NextHop.Address::new);
      case NodeHop h -> node(h);
      case null, default -> Optional.empty();
    };
  }

  /** A node, or a parameter that stands for an address. */
  private Optional<NextHop> node(NodeHop hop) {
    var ref = hop.getNode();
    if (ref != null
        && ref.getPath().isEmpty()
        && ref.getTarget() != null
        && !ref.getTarget().eIsProxy()
        && References.isValue(ref.getTarget())) {
      Optional<Value> value = references.values.value(ref.getTarget(), ref);
      if (value.isPresent() && value.get() instanceof Value.Address address) {
        return Optional.of(new NextHop.Address(address.address()));
      }
    }
    return references
        .name(
            ref,
            "a next hop is an nva, firewall, load-balancer or workload",
            List.of(
                NvaDecl.class,
                InstanceDecl.class,
                FirewallDecl.class,
                LoadBalancerDecl.class,
                WorkloadDecl.class))
        .map(NextHop.Node::new);
  }
}
