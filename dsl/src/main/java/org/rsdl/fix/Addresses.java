package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Instance;
import org.rsdl.model.Nva;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.rules.Part;

/** Gives machines free addresses, and speakers free ASNs. */
final class Addresses {
  private Addresses() {}

  /** The next free address of the subnet a machine lies in. */
  static List<Fix> next(Case found) {
    Optional<VirtualNetwork> vnet = found.vnet();
    return found
        .element(Instance.class)
        .flatMap(
            machine ->
                owner(vnet, machine)
                    .flatMap(nva -> subnet(found, nva))
                    .or(() -> vnet.flatMap(v -> v.subnetOf(machine.address()).or(() -> plain(v)))))
        .flatMap(subnet -> vnet.flatMap(v -> FreeSpace.address(v, subnet.prefix())))
        .map(a -> use(found, a))
        .orElse(List.of());
  }

  /** The next free address of a subnet for machines, where the appliance names none. */
  static List<Fix> elsewhere(Case found) {
    Optional<VirtualNetwork> vnet = found.vnet();
    return found
        .element(Instance.class)
        .flatMap(machine -> owner(vnet, machine))
        .filter(nva -> nva.subnet().isEmpty())
        .flatMap(nva -> vnet)
        .flatMap(v -> plain(v).flatMap(s -> FreeSpace.address(v, s.prefix())))
        .map(a -> use(found, a))
        .orElse(List.of());
  }

  /** A machine with the next free address. */
  static List<Fix> instance(Case found) {
    Optional<Nva> nva = found.element(Nva.class);
    return found
        .vnet()
        .flatMap(
            v ->
                nva.flatMap(n -> subnet(found, n))
                    .or(() -> plain(v))
                    .flatMap(s -> FreeSpace.address(v, s.prefix())))
        .map(a -> "instance %s-a %s".formatted(found.name().simple(), a))
        .map(text -> Properties.insert(found, found.name(), text))
        .orElse(List.of());
  }

  /** The next free private ASN. */
  static List<Fix> asn(Case found) {
    return FreeSpace.asn(found.topology())
        .map(a -> Properties.set(found, found.name(), Part.ASN, "asn", a.toString()))
        .orElse(List.of());
  }

  private static List<Fix> use(Case found, IpAddress address) {
    return Case.fix(
        "use " + address, found.text().replace(found.problem().place(), address.toString()));
  }

  private static Optional<Nva> owner(Optional<VirtualNetwork> vnet, Instance machine) {
    return vnet.stream()
        .flatMap(v -> v.nvas().stream())
        .filter(n -> n.instances().contains(machine))
        .findFirst();
  }

  private static Optional<Subnet> subnet(Case found, Nva nva) {
    return nva.subnet().flatMap(s -> found.topology().element(s, Subnet.class));
  }

  /** The first subnet that machines may lie in. */
  private static Optional<Subnet> plain(VirtualNetwork vnet) {
    return vnet.subnets().stream()
        .filter(s -> !s.name().simple().equals(VirtualNetwork.ROUTE_SERVER_SUBNET))
        .filter(s -> !s.name().simple().equals(VirtualNetwork.GATEWAY_SUBNET))
        .filter(s -> vnet.holds(s.prefix()))
        .filter(
            s ->
                vnet.subnets().stream()
                    .noneMatch(o -> !o.equals(s) && o.prefix().overlaps(s.prefix())))
        .findFirst();
  }
}
