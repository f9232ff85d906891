package org.rsdl.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.lower.Place;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** Adds, moves, enlarges and removes subnets. */
final class Subnets {
  private Subnets() {}

  /** Adds a subnet of that name from free space. */
  static Remedy add(String name, int length) {
    return found ->
        found
            .vnet()
            .flatMap(vnet -> FreeSpace.subnet(vnet, length).flatMap(p -> add(found, vnet, name, p)))
            .map(List::of)
            .orElse(List.of());
  }

  /** RouteServerSubnet, as large as the profile recommends. */
  static List<Fix> addRouteServerSubnet(Case found) {
    int length = found.topology().profile().recommendedRouteServerSubnet();
    return add(VirtualNetwork.ROUTE_SERVER_SUBNET, length).of(found);
  }

  private static Optional<Fix> add(Case found, VirtualNetwork vnet, String name, IpPrefix prefix) {
    String subnet = "subnet %s %s".formatted(name, prefix);
    Optional<Place> last =
        vnet.subnets().isEmpty()
            ? found.written(vnet.name(), Part.PREFIX, vnet.addressSpace().size() - 1)
            : found.written(vnet.subnets().getLast().name(), Part.DECLARATION, 0);
    return last.map(
        p -> new Fix("add " + subnet, List.of(found.text(p).insertBehind(p.end(), subnet))));
  }

  /** Makes a subnet that large, in its place if that is free, else elsewhere. */
  static Remedy enlarge(int length) {
    return found ->
        found.element(Subnet.class).map(s -> resize(found, s, length)).orElse(List.of());
  }

  static List<Fix> enlargeRouteServerSubnet(Case found) {
    return enlarge(found.topology().profile().recommendedRouteServerSubnet()).of(found);
  }

  /** GatewaySubnet, as large as the rule says. */
  static List<Fix> enlargeGatewaySubnet(Case found) {
    return found.value().map(v -> enlarge(Integer.parseInt(v)).of(found)).orElse(List.of());
  }

  private static List<Fix> resize(Case found, Subnet subnet, int length) {
    Optional<VirtualNetwork> vnet = found.vnet();
    if (vnet.isEmpty()
        || !(subnet.prefix() instanceof IpPrefix.V4)
        || isGiven(vnet.get(), subnet)) {
      return List.of();
    }
    IpPrefix larger = IpPrefix.of(subnet.prefix().address(), length);
    boolean free =
        vnet.get().holds(larger)
            && vnet.get().subnets().stream()
                .filter(s -> !s.equals(subnet))
                .noneMatch(s -> s.prefix().overlaps(larger))
            && inside(vnet.get(), larger).stream().allMatch(a -> FreeSpace.fits(larger, a));
    return free ? replace(found, "enlarge to ", larger) : move(found, length);
  }

  /** The Route Server's addresses are written, and would not be the usual ones any more. */
  private static boolean isGiven(VirtualNetwork vnet, Subnet subnet) {
    return subnet.name().simple().equals(VirtualNetwork.ROUTE_SERVER_SUBNET)
        && vnet.routeServers().stream().anyMatch(RouteServer::addressesWritten);
  }

  /** Moves a subnet without machines to the next free prefix of its size. */
  static List<Fix> move(Case found) {
    return found.element(Subnet.class).map(s -> move(found, s.prefix().length())).orElse(List.of());
  }

  private static List<Fix> move(Case found, int length) {
    Optional<IpPrefix> old = found.element(Subnet.class).map(Subnet::prefix);
    return found
        .vnet()
        .filter(v -> old.isPresent() && machines(v, old.get()).isEmpty())
        .flatMap(v -> FreeSpace.subnet(v, length))
        .map(p -> replace(found, "use ", p))
        .orElse(List.of());
  }

  private static List<Fix> replace(Case found, String verb, IpPrefix prefix) {
    return Case.fix(
        verb + prefix, found.text().replace(found.problem().place(), prefix.toString()));
  }

  /** Adds a subnet's prefix to the address space. */
  static List<Fix> addSpace(Case found) {
    Optional<Subnet> subnet = found.element(Subnet.class);
    Optional<VirtualNetwork> vnet = found.vnet();
    if (subnet.isEmpty() || vnet.isEmpty()) {
      return List.of();
    }
    IpPrefix prefix = subnet.get().prefix();
    boolean free =
        found.topology().virtualNetworks().stream()
                .flatMap(v -> v.addressSpace().stream())
                .noneMatch(prefix::overlaps)
            && found.topology().sites().stream()
                .flatMap(s -> s.prefixes().stream())
                .noneMatch(prefix::overlaps);
    return found
        .written(vnet.get().name(), Part.PREFIX, vnet.get().addressSpace().size() - 1)
        .filter(p -> free)
        .map(p -> Case.fix("add it to address", found.text(p).insert(p.end(), ", " + prefix)))
        .orElse(List.of());
  }

  /** Removes an IPv6 prefix with the subnets inside it, where no machine lies in them. */
  static List<Fix> removePrefix(Case found) {
    Place place = found.problem().place();
    Optional<VirtualNetwork> vnet = found.vnet();
    if (vnet.isEmpty()) {
      return List.of();
    }
    if (found.element(Subnet.class).isPresent()) {
      return Removal.declaration(found);
    }
    Text text = found.text();
    Optional<IpPrefix> prefix =
        IpPrefix.parse(text.content().substring(place.offset(), place.end()));
    List<Fix.Edit> edits = new ArrayList<>(List.of(text.removeFromList(place)));
    for (Subnet subnet : vnet.get().subnets()) {
      if (prefix.filter(p -> p.covers(subnet.prefix())).isPresent()) {
        Optional<Place> all = found.written(subnet.name(), Part.DECLARATION, 0);
        if (all.isEmpty() || Removal.isNamed(found, subnet.name())) {
          return List.of();
        }
        edits.add(text.remove(all.get().offset(), all.get().end()));
      }
    }
    return List.of(new Fix("remove " + prefix.map(IpPrefix::toString).orElse("it"), edits));
  }

  private static List<IpAddress> inside(VirtualNetwork vnet, IpPrefix prefix) {
    return machines(vnet, prefix);
  }

  private static List<IpAddress> machines(VirtualNetwork vnet, IpPrefix prefix) {
    return FreeSpace.machines(vnet).stream().filter(prefix::contains).toList();
  }
}
