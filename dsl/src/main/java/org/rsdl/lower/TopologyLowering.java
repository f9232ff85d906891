package org.rsdl.lower;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.ExpectationDecl;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.PeeringDecl;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.ViewDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.model.Circuit;
import org.rsdl.model.Facts;
import org.rsdl.model.Intent;
import org.rsdl.model.Name;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;

/** The texts of one network to its topology; what is incomplete is left out and has its problem. */
public final class TopologyLowering {
  private final Shared shared;
  private final Context context;
  private final Map<Name, Facts> facts = new LinkedHashMap<>();

  private TopologyLowering(Settings settings) {
    shared = new Shared(settings);
    context = Context.of(shared);
  }

  /** Lowers files that are named by their URIs. */
  public static Lowered lower(String network, List<RsdlFile> files) {
    return lower(network, files, Settings.PLAIN);
  }

  /** Lowers the files of one network. */
  public static Lowered lower(String network, List<RsdlFile> files, Settings settings) {
    return new TopologyLowering(settings).run(network, files);
  }

  private Lowered run(String network, List<RsdlFile> files) {
    List<EObject> elements = new ArrayList<>();
    files.forEach(f -> elements.addAll(f.getElements()));
    List<List<EObject>> modules = ModuleNames.modules(files);
    modules.forEach(module -> new DuplicateNames(context).check(module));
    shared.modules = ModuleNames.of(modules);
    new Params(context).bind(elements);
    List<Occurrence> all = Expansion.of(context, modules);
    all.forEach(o -> new NameGiving(o.context()).give(o.decl()));
    Topology topology =
        policies(
            links(nodes(new Topology(network, new Profiles(context).of(files)), all), all), all);
    topology = expected(topology, all).withViews(views(all), facts);
    shared.finish();
    for (RsdlFile file : files) {
      new RepeatedProperties(context).check(file);
      new AmbiguousNames(context).check(file);
      new SuppressionLowering(context).lower(file);
    }
    List<String> names =
        files.stream().map(f -> shared.settings.fileOf().apply(f.eResource())).toList();
    return new Lowered(
        topology,
        shared.origins(),
        shared.problems(),
        shared.suppressions,
        names,
        Params.names(elements));
  }

  private Topology nodes(Topology topology, List<Occurrence> all) {
    List<VirtualNetwork> virtualNetworks =
        each(
            all,
            VnetDecl.class,
            (o, d) -> {
              Optional<VirtualNetwork> vnet = new VnetLowering(o).lower(d);
              vnet.ifPresent(v -> facts(v.name(), VnetLowering.facts(d, o)));
              return vnet;
            });
    List<Site> sites = each(all, SiteDecl.class, (o, d) -> new SiteLowering(o.context()).site(d));
    List<Circuit> circuits =
        each(
            all,
            CircuitDecl.class,
            (o, d) -> {
              Optional<Circuit> circuit = new SiteLowering(o.context()).circuit(d);
              circuit.ifPresent(
                  c ->
                      facts(
                          c.name(),
                          DefaultsLowering.facts(
                              d.getAnnotations(), Optional.empty(), o.defaults())));
              return circuit;
            });
    return topology.withNodes(Regions.ofHubs(virtualNetworks), sites, circuits);
  }

  private void facts(Name element, Facts known) {
    if (!known.equals(Facts.NONE)) {
      facts.put(element, known);
    }
  }

  private Topology links(Topology topology, List<Occurrence> all) {
    List<VnetPeering> vnetPeerings = new ArrayList<>();
    for (Occurrence o : all) {
      LinkLowering links = new LinkLowering(o.context());
      switch (o.decl()) {
        case VnetDecl d when d.isSpoke() -> links.spoke(d).ifPresent(vnetPeerings::add);
        case PeeringDecl d -> links.vnetPeering(d).ifPresent(vnetPeerings::add);
        default -> {}
      }
    }
    return topology.withLinks(
        each(all, ConnectionDecl.class, (o, d) -> new LinkLowering(o.context()).connection(d)),
        each(all, BgpSessionDecl.class, (o, d) -> new LinkLowering(o.context()).session(d)),
        vnetPeerings);
  }

  private static Topology policies(Topology topology, List<Occurrence> all) {
    return topology.withPolicies(
        each(all, RouteTableDecl.class, (o, d) -> new RouteTableLowering(o.context()).lower(d)),
        each(all, RouteMapDecl.class, (o, d) -> new RouteMapLowering(o.context()).lower(d)));
  }

  private static Topology expected(Topology topology, List<Occurrence> all) {
    List<Intent> intents = new ArrayList<>();
    for (Occurrence o : all) {
      IntentLowering lowering = new IntentLowering(o.context());
      switch (o.decl()) {
        case IntentDecl d -> intents.add(lowering.intent(d));
        case ExpectationDecl d -> intents.add(lowering.intent(d));
        default -> {}
      }
    }
    return topology.withExpected(
        intents,
        each(
            all,
            ScenarioDecl.class,
            (o, d) -> Optional.of(new IntentLowering(o.context()).scenario(d))));
  }

  private static List<org.rsdl.model.View> views(List<Occurrence> all) {
    return each(all, ViewDecl.class, (o, d) -> new ViewLowering(o.context()).lower(d));
  }

  private static <D, E> List<E> each(
      List<Occurrence> all, Class<D> kind, BiFunction<Occurrence, D, Optional<E>> lower) {
    return all.stream()
        .filter(o -> kind.isInstance(o.decl()))
        .flatMap(o -> lower.apply(o, kind.cast(o.decl())).stream())
        .toList();
  }
}
