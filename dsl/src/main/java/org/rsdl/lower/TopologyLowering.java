package org.rsdl.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.Annotation;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.AzureName;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.Deprecated;
import org.rsdl.ast.ExpectationDecl;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.Suppress;
import org.rsdl.ast.TagAnnotation;
import org.rsdl.ast.VnetDecl;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Intent;
import org.rsdl.model.Scenario;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.Severity;

/** The texts of one network to its topology; what is incomplete is left out and has its problem. */
public final class TopologyLowering {
  private final Context context;
  private final Literals literals;
  private final VnetLowering vnets;
  private final LinkLowering links;
  private final IntentLowering intents;

  private TopologyLowering(Function<Resource, String> fileOf) {
    context = new Context(fileOf);
    literals = new Literals(context);
    vnets = new VnetLowering(context, literals);
    links = new LinkLowering(context, literals);
    intents = new IntentLowering(context, literals);
  }

  /** Lowers files that are named by their URIs. */
  public static Lowered lower(String network, List<RsdlFile> files) {
    return lower(network, files, r -> r.getURI().toString(), Optional.empty());
  }

  /**
   * Lowers the files of one network.
   *
   * @param fileOf the name of a file in places
   * @param profile beats what the texts say
   */
  public static Lowered lower(
      String network,
      List<RsdlFile> files,
      Function<Resource, String> fileOf,
      Optional<Profile> profile) {
    return new TopologyLowering(fileOf).run(network, files, profile);
  }

  private Lowered run(String network, List<RsdlFile> files, Optional<Profile> forced) {
    List<EObject> elements =
        files.stream().flatMap(f -> f.getElements().stream()).collect(Collectors.toList());
    duplicateNames(elements);
    List<VirtualNetwork> virtualNetworks = all(elements, VnetDecl.class, vnets::lower);
    List<Site> sites = all(elements, SiteDecl.class, d -> links.site(d, vnets));
    List<Circuit> circuits = all(elements, CircuitDecl.class, links::circuit);
    List<Connection> connections = all(elements, ConnectionDecl.class, links::connection);
    List<BgpPeering> peerings = all(elements, BgpSessionDecl.class, links::peering);
    List<Intent> expected = new ArrayList<>();
    for (EObject element : elements) {
      switch (element) {
        case IntentDecl d -> expected.add(intents.intent(d));
        case ExpectationDecl d -> expected.add(intents.intent(d));
        case VnetDecl d -> {}
        case SiteDecl d -> {}
        case CircuitDecl d -> {}
        case ConnectionDecl d -> {}
        case BgpSessionDecl d -> {}
        case ScenarioDecl d -> {}
        default -> context.notSupported(element, Constructs.name(element));
      }
    }
    List<Scenario> scenarios =
        all(elements, ScenarioDecl.class, d -> Optional.of(intents.scenario(d)));
    Profile profile = forced.orElseGet(() -> profile(files));
    for (RsdlFile file : files) {
      file.getImports().forEach(i -> context.notSupported(i, "import"));
      new RepeatedProperties(context).check(file);
      new AmbiguousNames(context).check(file);
      annotations(file);
      new SuppressionLowering(context).lower(file);
    }
    Topology topology =
        new Topology(
            network,
            profile,
            virtualNetworks,
            sites,
            circuits,
            connections,
            peerings,
            expected,
            scenarios,
            Set.of());
    List<String> names = files.stream().map(f -> context.place(f).file()).toList();
    return new Lowered(topology, context.origins(), context.problems, context.suppressions, names);
  }

  private <D, E> List<E> all(
      List<EObject> elements, Class<D> kind, Function<D, Optional<E>> lower) {
    return elements.stream()
        .filter(d -> !context.isRepeated(d))
        .filter(kind::isInstance)
        .map(kind::cast)
        .flatMap(d -> lower.apply(d).stream())
        .toList();
  }

  private Profile profile(List<RsdlFile> files) {
    Profile profile = Profile.NEWEST;
    for (RsdlFile file : files) {
      if (file.getProfile() != null) {
        Optional<Profile> named = Profile.named(file.getProfile());
        if (named.isEmpty()) {
          context.error(
              "unknown-profile",
              Context.written(file, AstPackage.eINSTANCE.getRsdlFile_Profile()).getFirst(),
              file.getProfile() + " is not a profile; the newest is " + Profile.NEWEST);
        }
        profile = named.orElse(profile);
      }
    }
    return profile;
  }

  private void duplicateNames(List<EObject> elements) {
    unique(elements);
    for (EObject element : elements) {
      if (element instanceof VnetDecl vnet) {
        unique(vnet.getMembers());
        for (var member : vnet.getMembers()) {
          if (member instanceof NvaDecl nva) {
            unique(nva.getInstances());
          }
        }
      } else if (element instanceof SiteDecl site) {
        unique(site.getInstances());
      }
    }
  }

  private void unique(List<? extends EObject> scope) {
    Map<String, INode> first = new HashMap<>();
    for (EObject decl : scope) {
      var feature = decl.eClass().getEStructuralFeature("name");
      List<INode> nodes = feature == null ? List.of() : Context.written(decl, feature);
      if (nodes.isEmpty() || !(decl.eGet(feature) instanceof String name)) {
        continue;
      }
      INode before = first.putIfAbsent(name, nodes.getFirst());
      if (before != null) {
        context.repeats(decl);
        Problem problem =
            context.problem(
                "duplicate-name",
                Severity.ERROR,
                nodes.getFirst(),
                "the name %s is taken in line %d; names of one scope differ"
                    .formatted(name, before.getStartLine()));
        context.problems.add(
            problem.with(List.of(new Problem.Related("the other " + name, context.place(before)))));
      }
    }
  }

  private void annotations(RsdlFile file) {
    for (Annotation annotation : EcoreUtil2.eAllOfType(file, Annotation.class)) {
      switch (annotation) {
        case Suppress suppress -> {}
        case AzureName name when name.eContainer() instanceof VnetDecl -> {}
        case AzureName name -> context.notSupported(name, "@azure of anything but a vnet");
        case TagAnnotation tag -> context.notSupported(tag, "@tag");
        case Deprecated deprecated -> context.notSupported(deprecated, "@deprecated");
        default -> context.notSupported(annotation, "this annotation");
      }
    }
    for (EObject element : file.getElements()) {
      var exported = element.eClass().getEStructuralFeature("exported");
      if (exported != null) {
        context.notSupported(element, "export", exported);
      }
    }
  }
}
