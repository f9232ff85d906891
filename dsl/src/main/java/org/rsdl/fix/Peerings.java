package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import org.rsdl.lower.Place;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Name;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.rules.Part;

/** Mends peerings of virtual networks, and the routes beside them. */
final class Peerings {
  private Peerings() {}

  /** Peers the virtual networks of a session. */
  static List<Fix> add(Case found) {
    Optional<BgpPeering> session = found.element(BgpPeering.class);
    Optional<VirtualNetwork> near =
        session.flatMap(s -> found.topology().virtualNetworkOf(s.nva()));
    Optional<VirtualNetwork> far =
        session.flatMap(s -> found.topology().virtualNetworkOf(s.peer()));
    Optional<Place> declaration = found.written(Part.DECLARATION);
    if (near.isEmpty() || far.isEmpty() || declaration.isEmpty()) {
      return List.of();
    }
    boolean overlap =
        near.get().addressSpace().stream()
            .anyMatch(p -> far.get().addressSpace().stream().anyMatch(p::overlaps));
    boolean bare =
        near.get().routeServers().isEmpty()
            && near.get().gateways().isEmpty()
            && found.topology().vnetPeeringsOf(near.get().name()).stream()
                .allMatch(p -> p.transitFrom().map(near.get().name()::equals).orElse(true));
    String hub = found.topology().shortest(far.get().name());
    String peering =
        "peering %s <-> %s".formatted(hub, found.topology().shortest(near.get().name()))
            + (bare ? " { gateway-transit from " + hub + " }" : "");
    return overlap
        ? List.of()
        : Case.fix("add peering", found.text().insertBehind(declaration.get().end(), peering));
  }

  /** Takes {@code gateway-transit from X} away, where it is written. */
  static List<Fix> withoutTransit(Case found) {
    return found
        .written(Part.GATEWAY_TRANSIT)
        .map(
            p -> {
              Text text = found.text(p);
              int keyword = text.wordBefore(text.wordBefore(p.offset()));
              return Case.fix("remove gateway-transit", text.remove(keyword, p.end()));
            })
        .orElse(List.of());
  }

  /** Lets the one end use the gateways of the other. */
  static List<Fix> transit(Case found) {
    return found
        .value()
        .map(hub -> Properties.insert(found, found.name(), "gateway-transit from " + hub))
        .orElse(List.of());
  }

  /** Adds a route to a table; the rule says which. */
  static List<Fix> route(Case found) {
    List<String> data = found.problem().data();
    return data.size() < 2
        ? List.of()
        : Properties.insert(found, new Name(data.getFirst()), data.getLast());
  }

  /** Lets user routes hold for private endpoints too. */
  static List<Fix> endpointPolicies(Case found) {
    return found
        .value()
        .map(Name::new)
        .map(
            s ->
                Properties.set(
                    found, s, Part.PRIVATE_ENDPOINT_POLICIES, "private-endpoint-policies", "on"))
        .orElse(List.of());
  }
}
