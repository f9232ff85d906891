package org.rsdl.deploy;

import java.util.List;
import org.rsdl.model.Topology;

/**
 * A topology as Azure deploys it, into one resource group.
 *
 * @param network the topology's name; where that is a file's, without its folder
 * @param resources each after what it depends on
 * @param routeServers those that are made and existing ones that get sessions
 * @param notes what is left to the user, a sentence each
 */
public record Deployment(
    String network,
    List<Parameter> parameters,
    List<Resource> resources,
    List<ResourceId> routeServers,
    List<Output> outputs,
    List<String> notes) {
  public Deployment {
    parameters = List.copyOf(parameters);
    resources = List.copyOf(resources);
    routeServers = List.copyOf(routeServers);
    outputs = List.copyOf(outputs);
    notes = List.copyOf(notes);
  }

  /**
   * The deployment of a topology. What is {@code existing} is never made, but named: by its given
   * name, else by a parameter. What the model does not know becomes a parameter without default;
   * predicted addresses are never used.
   */
  public static Deployment of(Topology topology) {
    Draft draft = new Draft(topology);
    topology.virtualNetworks().forEach(new VnetDeployment(draft)::add);
    new SessionDeployment(draft).add();
    new CircuitDeployment(draft).add();
    new VpnDeployment(draft).add();
    return draft.finish();
  }
}
