package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.PrefixItem;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** Sites, circuits and the links between nodes. */
final class LinkLowering {
  private final Context context;
  private final Literals literals;
  private final Set<Name> taken = new HashSet<>();

  LinkLowering(Context context, Literals literals) {
    this.context = context;
    this.literals = literals;
  }

  Optional<Site> site(SiteDecl decl, VnetLowering vnets) {
    context.notSupported(decl, "platform", eINSTANCE.getSiteDecl_Platform());
    context.notSupported(decl, "advertise", eINSTANCE.getSiteDecl_Advertisements());
    context.notSupported(decl, "apply", eINSTANCE.getSiteDecl_Applications());
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, new Name(decl.getName()));
    SiteKind kind =
        Context.written(decl, eINSTANCE.getSiteDecl_Kind()).isEmpty()
            ? SiteKind.ON_PREMISES
            : switch (decl.getKind()) {
              case ON_PREMISES -> SiteKind.ON_PREMISES;
              case BRANCH -> SiteKind.BRANCH;
              case AVS -> SiteKind.AZURE_VMWARE;
              case CLIENTS -> SiteKind.POINT_TO_SITE;
              case PARTNER -> SiteKind.PARTNER;
              case INTERNET -> SiteKind.INTERNET;
            };
    if (kind != SiteKind.ON_PREMISES && kind != SiteKind.BRANCH && kind != SiteKind.PARTNER) {
      context.notSupported(decl, "this kind of site", eINSTANCE.getSiteDecl_Kind());
    }
    return Optional.of(
        new Site(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            kind,
            literals.asn(decl.getAsn()),
            prefixes(name, Part.PREFIX, decl.getPrefixes()),
            decl.getInstances().stream().flatMap(i -> vnets.instance(name, i).stream()).toList()));
  }

  Optional<Circuit> circuit(CircuitDecl decl) {
    context.notSupported(decl, "asn of a circuit", eINSTANCE.getCircuitDecl_Asn());
    context.notSupported(decl, "global-reach", eINSTANCE.getCircuitDecl_GlobalReach());
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, new Name(decl.getName()));
    return Optional.of(
        new Circuit(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            Optional.ofNullable(decl.getProvider()),
            Optional.ofNullable(decl.getLocation()),
            Context.written(decl, eINSTANCE.getCircuitDecl_Mbps()).isEmpty()
                ? Optional.empty()
                : Optional.of(decl.getMbps()),
            Optional.ofNullable(decl.getSku()),
            decl.getLinks().stream().flatMap(l -> literals.prefix(l).stream()).toList()));
  }

  Optional<Connection> connection(ConnectionDecl decl) {
    context.notSupported(decl, "weight", eINSTANCE.getConnectionDecl_Weight());
    context.notSupported(decl, "fastpath", eINSTANCE.getConnectionDecl_Fastpath());
    context.notSupported(decl, "hold-time", eINSTANCE.getConnectionDecl_HoldTime());
    Optional<EObject> left = context.target(decl.getLeft());
    Optional<EObject> right = context.target(decl.getRight());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    EObject site = left.get() instanceof SiteDecl ? left.get() : right.get();
    EObject far = site == left.get() ? right.get() : left.get();
    boolean ends =
        far instanceof VpnGatewayDecl
            || far instanceof ExpressRouteGatewayDecl
            || far instanceof NvaDecl;
    if (!(site instanceof SiteDecl siteDecl) || !ends) {
      context.notSupported(
          decl, "a connection that does not join a site with a gateway or an appliance");
      return Optional.empty();
    }
    Optional<Name> siteName = context.name(site);
    Optional<Name> farName = context.name(far);
    List<Name> circuits =
        decl.getCircuits().stream().flatMap(c -> context.name(c).stream()).toList();
    if (siteName.isEmpty() || farName.isEmpty() || circuits.size() < decl.getCircuits().size()) {
      return Optional.empty();
    }
    Name name = context.declare(decl, linkName(decl.getName(), siteName.get(), farName.get()));
    boolean byDefault =
        !circuits.isEmpty()
            || (!(far instanceof VpnGatewayDecl)
                && !Context.written(siteDecl, eINSTANCE.getSiteDecl_Asn()).isEmpty());
    return Optional.of(
        new Connection(
            name,
            decl.isExisting(),
            siteName.get(),
            farName.get(),
            circuits,
            Context.written(decl, eINSTANCE.getConnectionDecl_Bgp(), decl.getBgp())
                .orElse(byDefault),
            prefixes(name, Part.STATIC, decl.getStatics()),
            Context.written(decl, eINSTANCE.getConnectionDecl_Tunnel()).isEmpty()
                ? Optional.empty()
                : Optional.of(decl.getTunnel().getLiteral()),
            Context.written(decl, eINSTANCE.getConnectionDecl_Bfd(), decl.getBfd())));
  }

  Optional<BgpPeering> peering(BgpSessionDecl decl) {
    context.notSupported(decl, "inbound", eINSTANCE.getBgpSessionDecl_Inbound());
    context.notSupported(decl, "outbound", eINSTANCE.getBgpSessionDecl_Outbound());
    context.notSupported(decl, "as-override", eINSTANCE.getBgpSessionDecl_AsOverride());
    context.notSupported(decl, "next-hop", eINSTANCE.getBgpSessionDecl_NextHop());
    context.notSupported(decl, "keepalive", eINSTANCE.getBgpSessionDecl_Keepalive());
    context.notSupported(decl, "hold-time", eINSTANCE.getBgpSessionDecl_HoldTime());
    context.notSupported(decl, "bfd", eINSTANCE.getBgpSessionDecl_Bfd());
    Optional<EObject> left = context.target(decl.getLeft());
    Optional<EObject> right = context.target(decl.getRight());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    EObject nva = left.get() instanceof NvaDecl ? left.get() : right.get();
    EObject server = nva == left.get() ? right.get() : left.get();
    if (!(nva instanceof NvaDecl) || !(server instanceof RouteServerDecl)) {
      context.notSupported(decl, "a session that does not join an appliance with a Route Server");
      return Optional.empty();
    }
    Optional<Name> nvaName = context.name(nva);
    Optional<Name> serverName = context.name(server);
    if (nvaName.isEmpty() || serverName.isEmpty()) {
      return Optional.empty();
    }
    Name name = context.declare(decl, linkName(decl.getName(), nvaName.get(), serverName.get()));
    Optional<Integer> only =
        Context.written(decl, eINSTANCE.getBgpSessionDecl_Only()).isEmpty()
            ? Optional.empty()
            : Optional.of((int) Math.min(Integer.MAX_VALUE, decl.getOnly()));
    return Optional.of(
        new BgpPeering(name, decl.isExisting(), nvaName.get(), serverName.get(), only));
  }

  /** The written name, else the ends' names; a second link of the same ends gets a number. */
  private Name linkName(@org.jspecify.annotations.Nullable String written, Name left, Name right) {
    String base = written != null ? written : left.simple() + "-" + right.simple();
    Name name = new Name(base);
    for (int n = 2; !taken.add(name); n++) {
      name = new Name(base + "-" + n);
    }
    return name;
  }

  private List<IpPrefix> prefixes(Name owner, Part part, List<PrefixItem> items) {
    List<IpPrefix> prefixes = new ArrayList<>();
    for (PrefixItem item : items) {
      literals
          .prefix(item)
          .ifPresent(
              p -> {
                context.place(owner, part, prefixes.size(), item);
                prefixes.add(p);
              });
    }
    return prefixes;
  }

  /** Names of what the references link to. */
  static List<Name> names(Context context, List<Ref> refs) {
    return refs.stream().flatMap(r -> context.name(r).stream()).toList();
  }
}
