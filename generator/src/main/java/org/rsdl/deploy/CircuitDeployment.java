package org.rsdl.deploy;

import static org.rsdl.deploy.Parameter.Type.NUMBER;
import static org.rsdl.deploy.Parameter.Type.SWITCH;
import static org.rsdl.deploy.Parameter.Type.TEXT;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.deploy.Parameters.Question;
import org.rsdl.deploy.ResourceId.Kind;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Site;

/**
 * Circuits, their private peerings, and the connections of ExpressRoute gateways. Peering and
 * connection wait for the provider (ExpressRoute workflows for circuit provisioning), so a switch
 * of the user's lets them in.
 */
final class CircuitDeployment {
  private final Draft draft;

  CircuitDeployment(Draft draft) {
    this.draft = draft;
  }

  void add() {
    for (Circuit circuit : draft.topology.circuits()) {
      if (!circuit.existing()) {
        circuit(circuit);
        peering(circuit);
      }
    }
    Set<List<Name>> joined = new HashSet<>();
    for (Connection connection : draft.topology.connections()) {
      Optional<ExpressRouteGateway> gateway =
          draft.topology.element(connection.far(), ExpressRouteGateway.class);
      if (gateway.isPresent() && !connection.existing() && connection.circuits().isEmpty()) {
        draft.note(
            "The connection %s is not made: it names no circuit".formatted(connection.name()));
      }
      for (Name name : gateway.isPresent() ? connection.circuits() : List.<Name>of()) {
        Optional<Circuit> circuit = draft.topology.element(name, Circuit.class);
        if (circuit.isPresent()
            && joined.add(List.of(connection.far(), name))
            && !connection.existing()) {
          connection(gateway.get(), circuit.get());
        }
      }
    }
  }

  private void circuit(Circuit circuit) {
    String tier = circuit.sku().orElse("Standard");
    draft.add(
        new Resource.Circuit(
            id(circuit),
            location(circuit),
            tier,
            tier.equalsIgnoreCase("Local") ? "UnlimitedData" : "MeteredData",
            text(circuit, circuit.provider(), "Provider", "Provider of", Optional.empty()),
            text(
                circuit,
                circuit.location(),
                "PeeringLocation",
                "Peering location of",
                Optional.empty()),
            circuit
                .bandwidthMbps()
                .<Value>map(Value.Whole::new)
                .orElseGet(() -> number(circuit, "BandwidthMbps", "Mbit/s of", Optional.empty()))));
    draft.output(circuit.name(), "Id", Output.Fact.ID, id(circuit));
  }

  private void peering(Circuit circuit) {
    Optional<String> provisioned = Optional.of(provisioned(circuit));
    boolean links = circuit.linkSubnets().size() == 2;
    draft.add(
        new Resource.PrivatePeering(
            id(circuit).child(Kind.CIRCUIT_PEERING, new Value.Text("AzurePrivatePeering")),
            customerAsn(circuit, provisioned),
            number(circuit, "Vlan", "VLAN, 1 to 4094, of the private peering of", provisioned),
            text(
                circuit,
                links ? Optional.of(circuit.linkSubnets().get(0).toString()) : Optional.empty(),
                "PrimaryLinkSubnet",
                "The /30 of the primary link of",
                provisioned),
            text(
                circuit,
                links ? Optional.of(circuit.linkSubnets().get(1).toString()) : Optional.empty(),
                "SecondaryLinkSubnet",
                "The /30 of the secondary link of",
                provisioned),
            List.of(id(circuit)),
            provisioned));
  }

  private void connection(ExpressRouteGateway gateway, Circuit circuit) {
    ResourceId gatewayId = draft.id(gateway.name(), gateway.existing(), Kind.GATEWAY, "ergw-");
    ResourceId peering =
        id(circuit).child(Kind.CIRCUIT_PEERING, new Value.Text("AzurePrivatePeering"));
    String name =
        draft.names.made(Kind.CONNECTION, "", "con-", circuit.name() + "." + gateway.name());
    draft.add(
        new Resource.CircuitConnection(
            new ResourceId(Kind.CONNECTION, List.of(new Value.Text(name))),
            draft.location(gateway.name()),
            gatewayId,
            id(circuit),
            draft.made(gatewayId, id(circuit), peering),
            circuit.existing() ? Optional.empty() : Optional.of(provisioned(circuit))));
  }

  private ResourceId id(Circuit circuit) {
    return draft.id(circuit.name(), circuit.existing(), Kind.CIRCUIT, "erc-");
  }

  /** That of the first gateway it ends at. */
  private Value location(Circuit circuit) {
    return draft.topology.connectionsOf(circuit.name()).stream()
        .findFirst()
        .map(c -> draft.location(c.far()))
        .orElseGet(draft.parameters::region);
  }

  private Value customerAsn(Circuit circuit, Optional<String> onlyWith) {
    return draft.topology.connectionsOf(circuit.name()).stream()
        .flatMap(c -> draft.topology.element(c.near(), Site.class).stream())
        .flatMap(site -> site.asn().stream())
        .findFirst()
        .<Value>map(asn -> new Value.Whole(asn.value()))
        .orElseGet(() -> number(circuit, "PeerAsn", "ASN of your side of", onlyWith));
  }

  private String provisioned(Circuit circuit) {
    return draft
        .parameters
        .ask(
            new Question(
                circuit.name(),
                "Provisioned",
                SWITCH,
                Optional.empty(),
                "true once the provider has provisioned the circuit %s: then its private peering and its connections are made"
                    .formatted(Draft.titled(circuit.name(), circuit.label()))),
            Optional.of("false"))
        .parameter();
  }

  private Value text(
      Circuit circuit,
      Optional<String> known,
      String fact,
      String what,
      Optional<String> onlyWith) {
    return known
        .<Value>map(Value.Text::new)
        .orElseGet(
            () ->
                draft.parameters.ask(
                    new Question(circuit.name(), fact, TEXT, onlyWith, question(what, circuit))));
  }

  private Value number(Circuit circuit, String fact, String what, Optional<String> onlyWith) {
    return draft.parameters.ask(
        new Question(circuit.name(), fact, NUMBER, onlyWith, question(what, circuit)));
  }

  private static String question(String what, Circuit circuit) {
    return what + " the circuit " + Draft.titled(circuit.name(), circuit.label());
  }
}
