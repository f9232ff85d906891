package org.rsdl.simulate;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.Asn;
import org.rsdl.simulate.exchange.Speaker;

/** A {@code bgp} of an appliance with a Route Server: every instance with every instance. */
final class RouteServerSessions implements SessionKind {
  @Override
  public void open(Ends ends, SessionBook book) {
    for (BgpPeering peering : ends.topology().peerings()) {
      List<Speaker> nva = ends.all(peering.nva());
      if (!nva.isEmpty()
          && accepts(peering.options().neighbor().localAs().orElse(nva.getFirst().asn()))
          && together(ends, peering)
          && !ends.down(peering.name())) {
        join(ends, book, peering);
      }
    }
  }

  private static void join(Ends ends, SessionBook book, BgpPeering peering) {
    for (int i = 0; i < ends.count(peering.nva()); i++) {
      for (int j = 0; j < ends.count(peering.peer()); j++) {
        int server = j;
        if (peering.onlyInstance().isEmpty() || peering.onlyInstance().get() == server) {
          ends.end(peering.nva(), i)
              .ifPresent(
                  one ->
                      ends.end(peering.peer(), server)
                          .ifPresent(other -> book.peer(peering.name(), one, other)));
        }
      }
    }
  }

  /**
   * A Route Server peers inside its virtual network and one joined to it, not further (Peer Route
   * Server with an appliance).
   */
  private static boolean together(Ends ends, BgpPeering peering) {
    Topology topology = ends.topology();
    Optional<Name> nva = topology.virtualNetworkOf(peering.nva()).map(VirtualNetwork::name);
    Optional<Name> server = topology.virtualNetworkOf(peering.peer()).map(VirtualNetwork::name);
    return nva.equals(server)
        || (nva.isPresent()
            && server.isPresent()
            && Peerings.joined(topology, nva.get(), server.get()));
  }

  /** Two bytes, and not reserved (Route Server FAQ). */
  private static boolean accepts(Asn asn) {
    return !ReservedAsns.forGateway(asn) && asn.value() < 65535;
  }
}
