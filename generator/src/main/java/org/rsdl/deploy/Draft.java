package org.rsdl.deploy;

import static org.rsdl.deploy.Parameter.Type.TEXT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.deploy.Parameters.Question;
import org.rsdl.deploy.ResourceId.Kind;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** A deployment in the making: what has been named, asked for and added so far. */
final class Draft {
  /** What az calls the only IP configuration of a Route Server. */
  static final String SERVER_END = "Default";

  final Topology topology;
  final Names names = new Names();
  final Parameters parameters = new Parameters();
  private final Map<Name, ResourceId> ids = new HashMap<>();
  private final Set<ResourceId> made = new HashSet<>();
  private final List<Resource> resources = new ArrayList<>();
  private final List<ResourceId> routeServers = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Draft(Topology topology) {
    this.topology = topology;
    topology.virtualNetworks().stream()
        .flatMap(v -> topology.facts(v.name()).azureName().stream())
        .forEach(name -> names.given(Kind.VIRTUAL_NETWORK, name));
  }

  void add(Resource resource) {
    resources.add(resource);
    made.add(resource.id());
  }

  void note(String sentence) {
    notes.add(sentence);
  }

  void routeServer(ResourceId id) {
    if (!routeServers.contains(id)) {
      routeServers.add(id);
    }
  }

  /** Tells a fact of an element when the deployment is done. */
  void output(Name element, String what, Output.Fact fact, ResourceId of) {
    String wanted = Parameters.camelCase(element.full()) + what;
    String name = wanted;
    for (int n = 2; hasOutput(name); n++) {
      name = wanted + "_" + n;
    }
    outputs.add(new Output(name, fact, of));
  }

  private boolean hasOutput(String name) {
    return outputs.stream().anyMatch(o -> o.name().equalsIgnoreCase(name));
  }

  /** Those of the ids that this deployment makes: only they can be waited for. */
  List<ResourceId> made(ResourceId... ids) {
    return List.of(ids).stream().filter(made::contains).distinct().toList();
  }

  /** The id of an element; of an existing one the user gives the name. */
  ResourceId id(Name element, boolean existing, Kind kind, String prefix) {
    ResourceId known = ids.get(element);
    if (known == null) {
      Value name =
          existing
              ? existingName(element)
              : new Value.Text(names.made(kind, "", prefix, element.full()));
      known = new ResourceId(kind, List.of(name));
      ids.put(element, known);
    }
    return known;
  }

  ResourceId vnet(VirtualNetwork vnet) {
    topology
        .facts(vnet.name())
        .azureName()
        .ifPresent(
            name ->
                ids.put(
                    vnet.name(),
                    new ResourceId(Kind.VIRTUAL_NETWORK, List.of(new Value.Text(name)))));
    return id(vnet.name(), vnet.existing(), Kind.VIRTUAL_NETWORK, "vnet-");
  }

  ResourceId subnet(VirtualNetwork vnet, String simple) {
    return vnet(vnet).child(Kind.SUBNET, new Value.Text(simple));
  }

  /** What must be there before anything lies in the subnet. */
  List<ResourceId> madeSubnet(VirtualNetwork vnet, String simple) {
    return made(vnet(vnet), subnet(vnet, simple));
  }

  Value location(VirtualNetwork vnet) {
    return vnet.region().<Value>map(Value.Text::new).orElseGet(parameters::region);
  }

  /** The location of what holds the element. */
  Value location(Name member) {
    return topology.virtualNetworkOf(member).map(this::location).orElseGet(parameters::region);
  }

  private Value existingName(Name element) {
    return parameters.ask(
        new Question(
            element, "Name", TEXT, Optional.empty(), "Azure's name of the existing " + element));
  }

  Deployment finish() {
    String network = topology.network();
    return new Deployment(
        network.substring(1 + Math.max(network.lastIndexOf('/'), network.lastIndexOf('\\'))),
        parameters.all(),
        resources,
        routeServers,
        outputs,
        notes);
  }

  /** The element with its label, for people: one line, without what steers a terminal. */
  static String titled(Name element, String label) {
    return label.isEmpty()
        ? element.full()
        : element.full() + " (" + label.replaceAll("\\p{Cntrl}", " ") + ")";
  }
}
