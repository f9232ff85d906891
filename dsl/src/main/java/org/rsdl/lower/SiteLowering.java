package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.List;
import java.util.Optional;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.model.Circuit;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.net.IpPrefix;

/** What lies outside Azure: sites and circuits. */
final class SiteLowering {
  private final Context context;
  private final References references;
  private final Literals literals;

  SiteLowering(Context context) {
    this.context = context;
    references = new References(context);
    literals = new Literals(context, references.values);
  }

  Optional<Site> site(SiteDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, context.inside(decl, decl.getName()));
    RoutingLowering routing = new RoutingLowering(context, references, literals);
    return Optional.of(
        new Site(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            kind(decl),
            literals.asn(decl.getAsn()),
            Optional.ofNullable(decl.getPlatform()),
            Context.written(decl, eINSTANCE.getSiteDecl_MaximumPaths(), decl.getMaximumPaths()),
            routing.prefixes(name, decl.getPrefixes()),
            new MachineLowering(context, references, literals).instances(name, decl.getInstances()),
            routing.advertisements(name, decl.getAdvertisements()),
            routing.applications(name, decl.getApplications())));
  }

  private static SiteKind kind(SiteDecl decl) {
    return Context.written(decl, eINSTANCE.getSiteDecl_Kind()).isEmpty()
        ? SiteKind.ON_PREMISES
        : switch (decl.getKind()) {
          case ON_PREMISES -> SiteKind.ON_PREMISES;
          case BRANCH -> SiteKind.BRANCH;
          case AVS -> SiteKind.AZURE_VMWARE;
          case CLIENTS -> SiteKind.POINT_TO_SITE;
          case PARTNER -> SiteKind.PARTNER;
          case INTERNET -> SiteKind.INTERNET;
        };
  }

  Optional<Circuit> circuit(CircuitDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, context.inside(decl, decl.getName()));
    List<IpPrefix> links =
        decl.getLinks().stream().flatMap(l -> literals.prefix(l).stream()).toList();
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
            literals.asn(decl.getAsn()),
            references.name(
                decl.getGlobalReach(),
                "global-reach joins it with a circuit",
                List.of(CircuitDecl.class)),
            links));
  }
}
