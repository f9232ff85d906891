package org.rsdl.deploy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.deploy.Parameters.Question;
import org.rsdl.deploy.ResourceId.Kind;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Instance;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.net.Asn;

/** The peers of the Route Servers: one for each instance of an appliance, one after another. */
final class SessionDeployment {
  private final Draft draft;
  private final Map<ResourceId, ResourceId> last = new HashMap<>();

  SessionDeployment(Draft draft) {
    this.draft = draft;
  }

  void add() {
    for (BgpPeering peering : draft.topology.peerings()) {
      Optional<RouteServer> server = draft.topology.element(peering.peer(), RouteServer.class);
      Optional<Nva> nva = draft.topology.element(peering.nva(), Nva.class);
      if (!peering.existing() && server.isPresent() && nva.isPresent()) {
        add(server.get(), nva.get(), peering.options().neighbor().localAs().or(nva.get()::asn));
      }
    }
  }

  /** Azure is told the ASN that it sees. */
  private void add(RouteServer server, Nva nva, Optional<Asn> shown) {
    ResourceId serverId = draft.id(server.name(), server.existing(), Kind.ROUTE_SERVER, "rtserv-");
    draft.routeServer(serverId);
    Value asn = asn(nva, shown);
    for (Instance instance : nva.instances()) {
      String name =
          draft.names.made(
              Kind.BGP_CONNECTION, server.name().full() + "/", "", peerName(server, nva, instance));
      ResourceId id = serverId.child(Kind.BGP_CONNECTION, new Value.Text(name));
      draft.add(
          new Resource.BgpConnection(
              id, asn, instance.address().toString(), before(server, serverId)));
      last.put(serverId, id);
    }
  }

  /**
   * The instance's name, behind that of its appliance unless it begins with it, and behind that of
   * its virtual network unless the Route Server is in it too.
   */
  private String peerName(RouteServer server, Nva nva, Instance instance) {
    String machine = instance.name().simple();
    String appliance = nva.name().simple();
    boolean near =
        draft
            .topology
            .virtualNetworkOf(server.name())
            .equals(draft.topology.virtualNetworkOf(nva.name()));
    String owner = near ? appliance : nva.name().full();
    return near && machine.startsWith(appliance) ? machine : owner + "." + machine;
  }

  private List<ResourceId> before(RouteServer server, ResourceId serverId) {
    List<ResourceId> before = new ArrayList<>();
    if (last.containsKey(serverId)) {
      before.add(last.get(serverId));
    } else if (!server.existing()) {
      before.add(
          serverId.child(Kind.ROUTE_SERVER_IP_CONFIGURATION, new Value.Text(Draft.SERVER_END)));
    }
    return before;
  }

  private Value asn(Nva nva, Optional<Asn> shown) {
    return shown
        .<Value>map(asn -> new Value.Whole(asn.value()))
        .orElseGet(
            () ->
                draft.parameters.ask(
                    new Question(
                        nva.name(),
                        "Asn",
                        Parameter.Type.NUMBER,
                        Optional.empty(),
                        "ASN of the appliance " + Draft.titled(nva.name(), nva.label()))));
  }
}
