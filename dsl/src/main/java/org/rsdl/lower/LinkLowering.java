package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.NextHopMode;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.PeeringDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.VnetPeering;
import org.rsdl.net.IpAddress;
import org.rsdl.rules.Part;

/** The links between nodes: connections, peerings of virtual networks, and BGP sessions. */
final class LinkLowering {
  private static final List<Class<?>> CONNECTED =
      List.of(
          SiteDecl.class,
          InstanceDecl.class,
          NvaDecl.class,
          VpnGatewayDecl.class,
          ExpressRouteGatewayDecl.class);

  private final Context context;
  private final References references;
  private final Literals literals;

  LinkLowering(Context context) {
    this.context = context;
    references = new References(context);
    literals = new Literals(context, references.values);
  }

  /** A connection; of its ends the site comes first, else an appliance. */
  Optional<Connection> connection(ConnectionDecl decl) {
    Optional<Target> left = end(decl.getLeft());
    Optional<Target> right = end(decl.getRight());
    List<Name> circuits = circuits(decl);
    if (left.isEmpty() || right.isEmpty() || circuits.size() < decl.getCircuits().size()) {
      return Optional.empty();
    }
    boolean turned = rank(right.get().decl()) < rank(left.get().decl());
    Target near = turned ? right.get() : left.get();
    Target far = turned ? left.get() : right.get();
    if (rank(near.decl()) == 2) {
      references.wrongKind(
          decl.getLeft(), near, "a connection joins a site or an nva with a gateway or an nva");
      return Optional.empty();
    }
    Name name = declare(decl, decl.getName(), near.name(), far.name());
    boolean byDefault =
        !circuits.isEmpty() || (site(near.decl()) && appliance(far.decl()) && speaks(near.decl()));
    return Optional.of(
        new Connection(
            name,
            decl.isExisting(),
            near.name(),
            far.name(),
            circuits,
            Context.written(decl, eINSTANCE.getConnectionDecl_Bgp(), decl.getBgp())
                .orElse(byDefault),
            new RoutingLowering(context, references, literals)
                .prefixes(name, Part.STATIC, decl.getStatics()),
            options(decl)));
  }

  /** Sites before appliances before gateways. */
  private static int rank(EObject decl) {
    return site(decl) ? 0 : appliance(decl) ? 1 : 2;
  }

  private static boolean site(EObject decl) {
    return decl instanceof SiteDecl || decl.eContainer() instanceof SiteDecl;
  }

  private static boolean appliance(EObject decl) {
    return decl instanceof NvaDecl || decl.eContainer() instanceof NvaDecl;
  }

  private static boolean speaks(EObject end) {
    EObject site = end instanceof SiteDecl ? end : end.eContainer();
    return !Context.written(site, eINSTANCE.getSiteDecl_Asn()).isEmpty();
  }

  private Connection.Options options(ConnectionDecl decl) {
    List<INode> written = Context.written(decl, eINSTANCE.getConnectionDecl_BgpAddresses());
    List<IpAddress> addresses = new ArrayList<>();
    for (int i = 0; i < Math.min(written.size(), decl.getBgpAddresses().size()); i++) {
      TypedLiterals.address(context, decl.getBgpAddresses().get(i), written.get(i))
          .ifPresent(addresses::add);
    }
    Optional<IpAddress> peer =
        Context.written(decl, eINSTANCE.getConnectionDecl_PeerAddress()).stream()
            .flatMap(n -> TypedLiterals.address(context, decl.getPeerAddress(), n).stream())
            .findFirst();
    return new Connection.Options(
        Context.written(decl, eINSTANCE.getConnectionDecl_Tunnel()).isEmpty()
            ? Optional.empty()
            : Optional.of(decl.getTunnel().getLiteral()),
        Context.written(decl, eINSTANCE.getConnectionDecl_Weight()).isEmpty()
            ? Optional.empty()
            : Optional.of(decl.getWeight()),
        Context.written(decl, eINSTANCE.getConnectionDecl_Metric()).stream()
            .flatMap(n -> TypedLiterals.uint32(context, decl.getMetric(), n, "a metric").stream())
            .findFirst(),
        Context.written(decl, eINSTANCE.getConnectionDecl_Fastpath(), decl.getFastpath()),
        Context.written(decl, eINSTANCE.getConnectionDecl_Bfd(), decl.getBfd()),
        duration(decl, eINSTANCE.getConnectionDecl_HoldTime(), decl.getHoldTime()),
        Context.written(decl, eINSTANCE.getConnectionDecl_Only(), decl.getOnly()),
        addresses,
        peer);
  }

  private List<Name> circuits(ConnectionDecl decl) {
    return decl.getCircuits().stream()
        .flatMap(
            c ->
                references
                    .name(c, "a connection goes over circuits", List.of(CircuitDecl.class))
                    .stream())
        .toList();
  }

  private Optional<Target> end(@Nullable Ref ref) {
    Optional<Target> target = references.one(ref);
    if (ref != null && target.isPresent() && !kind(target.get(), CONNECTED)) {
      references.wrongKind(
          ref, target.get(), "a connection joins a site or an nva with a gateway or an nva");
      return Optional.empty();
    }
    return target;
  }

  private static boolean kind(Target target, List<Class<?>> kinds) {
    return kinds.stream().anyMatch(k -> k.isInstance(target.decl()));
  }

  /** The peering that a {@code spoke} has with its hub. */
  Optional<VnetPeering> spoke(VnetDecl decl) {
    Optional<Name> spoke = context.name(decl);
    Optional<Name> hub = references.name(decl.getHub());
    if (spoke.isEmpty()
        || hub.isEmpty()
        || references.one(decl.getHub()).filter(t -> t.decl() instanceof VnetDecl).isEmpty()) {
      return Optional.empty();
    }
    Name name = context.shared.free(spoke.get() + "-" + hub.get().simple());
    context.shared.originates(decl, name, context.uses());
    return Optional.of(
        new VnetPeering(
            name, decl.isExisting(), hub.get(), spoke.get(), hub, true, Optional.empty(), true));
  }

  /** A written peering. */
  Optional<VnetPeering> vnetPeering(PeeringDecl decl) {
    List<Class<?>> vnets = List.of(VnetDecl.class);
    Optional<Name> left = references.name(decl.getLeft(), "a peering joins two vnets", vnets);
    Optional<Name> right = references.name(decl.getRight(), "a peering joins two vnets", vnets);
    Optional<Name> transit = references.name(decl.getTransit(), "transit comes from a vnet", vnets);
    if (left.isEmpty() || right.isEmpty() || (decl.getTransit() != null && transit.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new VnetPeering(
            declare(decl, decl.getName(), left.get(), right.get()),
            decl.isExisting(),
            left.get(),
            right.get(),
            transit,
            Context.written(decl, eINSTANCE.getPeeringDecl_Forwarded(), decl.getForwarded())
                .orElse(false),
            Context.written(decl, eINSTANCE.getPeeringDecl_Global(), decl.getGlobal()),
            false));
  }

  /** A session; the appliance comes first, of two the left one. */
  Optional<BgpPeering> session(BgpSessionDecl decl) {
    Optional<Target> left = references.one(decl.getLeft());
    Optional<Target> right = references.one(decl.getRight());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    boolean turned =
        left.get().decl() instanceof RouteServerDecl
            || (!appliance(left.get().decl()) && appliance(right.get().decl()));
    Name near = turned ? right.get().name() : left.get().name();
    Name far = turned ? left.get().name() : right.get().name();
    return Optional.of(
        new BgpPeering(
            declare(decl, decl.getName(), near, far), decl.isExisting(), near, far, options(decl)));
  }

  private BgpPeering.Options options(BgpSessionDecl decl) {
    boolean nextHop = !Context.written(decl, eINSTANCE.getBgpSessionDecl_NextHop()).isEmpty();
    return new BgpPeering.Options(
        map(decl, decl.getInbound(), eINSTANCE.getBgpSessionDecl_Inbound()),
        map(decl, decl.getOutbound(), eINSTANCE.getBgpSessionDecl_Outbound()),
        Context.written(decl, eINSTANCE.getBgpSessionDecl_Only(), decl.getOnly()),
        Context.written(decl, eINSTANCE.getBgpSessionDecl_AsOverride(), decl.getAsOverride()),
        nextHop ? Optional.of(decl.getNextHop() == NextHopMode.SELF) : Optional.empty(),
        duration(decl, eINSTANCE.getBgpSessionDecl_Keepalive(), decl.getKeepalive()),
        duration(decl, eINSTANCE.getBgpSessionDecl_HoldTime(), decl.getHoldTime()),
        Context.written(decl, eINSTANCE.getBgpSessionDecl_Bfd(), decl.getBfd()),
        neighbor(decl));
  }

  private BgpPeering.Neighbor neighbor(BgpSessionDecl decl) {
    return new BgpPeering.Neighbor(
        Context.written(
            decl, eINSTANCE.getBgpSessionDecl_RemovePrivateAs(), decl.getRemovePrivateAs()),
        Context.written(decl, eINSTANCE.getBgpSessionDecl_AllowOwnAs(), decl.getAllowOwnAs()),
        literals.asn(decl.getLocalAs()),
        Context.written(
            decl, eINSTANCE.getBgpSessionDecl_ReflectorClient(), decl.getReflectorClient()));
  }

  private Optional<Name> map(
      BgpSessionDecl decl, @Nullable EObject map, EStructuralFeature feature) {
    return new PolicyReferences(context, references.values)
        .name(map, decl, feature, RouteMapDecl.class);
  }

  private Optional<Duration> duration(
      EObject decl, EStructuralFeature feature, @Nullable String text) {
    return Context.written(decl, feature).stream()
        .flatMap(n -> TypedLiterals.duration(context, text, n).stream())
        .findFirst();
  }

  /** The written name, else the ends' names; a second link of the same ends gets a number. */
  private Name declare(NodeDecl decl, @Nullable String written, Name left, Name right) {
    String base = written != null ? written : left.simple() + "-" + right.simple();
    return context.declare(decl, context.shared.free(context.inside(decl, base).full()));
  }
}
