package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;
import org.rsdl.rules.Part;

/** Gives machines free addresses, and speakers free ASNs. */
final class Addresses {
  private Addresses() {}

  /** What has the address at the problem's place, and the subnet it names. */
  private record Owner(Optional<Name> subnet, List<IpAddress> addresses) {}

  private static Optional<Owner> owner(Case found) {
    return found
        .topology()
        .element(found.name())
        .flatMap(
            e ->
                switch (e) {
                  case Instance i ->
                      Optional.of(
                          new Owner(
                              found.vnet().flatMap(v -> nva(v, i)).flatMap(Nva::subnet),
                              List.of(i.address())));
                  case Firewall f -> Optional.of(new Owner(f.subnet(), f.addresses()));
                  case LoadBalancer b -> Optional.of(new Owner(b.subnet(), List.of(b.frontend())));
                  case Workload w when w.address().isPresent() ->
                      Optional.of(new Owner(w.subnet(), w.address().stream().toList()));
                  default -> Optional.empty();
                });
  }

  /** The next free address of the subnet a machine lies in. */
  static List<Fix> next(Case found) {
    Optional<VirtualNetwork> vnet = found.vnet();
    return owner(found)
        .flatMap(
            owner ->
                owner
                    .subnet()
                    .flatMap(s -> found.topology().element(s, Subnet.class))
                    .or(
                        () ->
                            vnet.flatMap(
                                v -> v.subnetOf(owner.addresses().getFirst()).or(() -> plain(v)))))
        .flatMap(subnet -> vnet.flatMap(v -> FreeSpace.address(v, subnet.prefix())))
        .map(a -> use(found, a))
        .orElse(List.of());
  }

  /** The next free address of a subnet for machines, where the machine names none. */
  static List<Fix> elsewhere(Case found) {
    Optional<VirtualNetwork> vnet = found.vnet();
    return owner(found)
        .filter(owner -> owner.subnet().isEmpty())
        .flatMap(owner -> vnet)
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
        .map(a -> "instance %s %s".formatted(free(found), a))
        .map(text -> Properties.insert(found, found.name(), text))
        .orElse(List.of());
  }

  /** A name that no machine of the appliance has. */
  private static String free(Case found) {
    String simple = found.name().simple();
    return IntStream.rangeClosed('a', 'z')
        .mapToObj(letter -> simple + "-" + (char) letter)
        .filter(name -> found.topology().element(found.name().member(name)).isEmpty())
        .findFirst()
        .orElse(simple + "-next");
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

  private static Optional<Nva> nva(VirtualNetwork vnet, Instance machine) {
    return vnet.nvas().stream().filter(n -> n.instances().contains(machine)).findFirst();
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
