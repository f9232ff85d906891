package org.rsdl.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The elements of a topology by their names. */
final class TopologyIndex {
  private final Map<Name, Element> byName = new LinkedHashMap<>();
  private final List<Element> all;
  private final Map<String, Integer> tails = new HashMap<>();
  private final Map<Name, VirtualNetwork> networks = new HashMap<>();
  private final Map<Name, List<BgpPeering>> peerings;
  private final Map<Name, List<Connection>> connections;
  private final Map<Name, List<VnetPeering>> vnetPeerings;

  TopologyIndex(Topology topology) {
    topology.virtualNetworks().forEach(v -> networks.put(v.name(), v));
    all =
        Stream.of(
                topology.virtualNetworks().stream().flatMap(TopologyIndex::membersOf),
                topology.sites().stream().flatMap(TopologyIndex::membersOf),
                topology.circuits().stream(),
                topology.connections().stream(),
                topology.peerings().stream(),
                topology.vnetPeerings().stream(),
                topology.routeTables().stream()
                    .flatMap(t -> Stream.concat(Stream.of(t), t.routes().stream())),
                topology.routeMaps().stream()
                    .flatMap(m -> Stream.concat(Stream.of(m), m.rules().stream())))
            .<Element>flatMap(s -> s)
            .toList();
    for (Element element : all) {
      byName.putIfAbsent(element.name(), element);
      forEachTail(element.name(), tail -> tails.merge(tail, 1, Integer::sum));
    }
    peerings = group(topology.peerings(), p -> List.of(p.nva(), p.peer()));
    connections =
        group(
            topology.connections(),
            c -> {
              List<Name> ends = new ArrayList<>(c.circuits());
              ends.add(c.near());
              ends.add(c.far());
              owner(c.near()).ifPresent(ends::add);
              owner(c.far()).ifPresent(ends::add);
              return ends;
            });
    vnetPeerings = group(topology.vnetPeerings(), p -> List.of(p.left(), p.right()));
  }

  /** The site or appliance of a router or machine. */
  private Optional<Name> owner(Name end) {
    return byName.get(end) instanceof Instance ? end.container() : Optional.empty();
  }

  private static Stream<Element> membersOf(VirtualNetwork vnet) {
    return Stream.of(
            Stream.of(vnet),
            vnet.subnets().stream(),
            vnet.routeServers().stream()
                .flatMap(s -> Stream.concat(Stream.of(s), s.applications().stream())),
            vnet.expressRouteGateways().stream(),
            vnet.vpnGateways().stream(),
            vnet.nvas().stream().flatMap(TopologyIndex::membersOf),
            vnet.firewalls().stream(),
            vnet.loadBalancers().stream(),
            vnet.workloads().stream())
        .flatMap(s -> s);
  }

  private static Stream<Element> membersOf(Site site) {
    return Stream.of(
            Stream.of(site),
            site.instances().stream(),
            site.advertisements().stream(),
            site.applications().stream())
        .flatMap(s -> s);
  }

  private static Stream<Element> membersOf(Nva nva) {
    return Stream.of(
            Stream.of(nva),
            nva.instances().stream(),
            nva.advertisements().stream(),
            nva.applications().stream())
        .flatMap(s -> s);
  }

  private static <L> Map<Name, List<L>> group(List<L> links, Function<L, List<Name>> ends) {
    Map<Name, List<L>> grouped = new HashMap<>();
    for (L link : links) {
      ends.apply(link).stream()
          .distinct()
          .forEach(end -> grouped.computeIfAbsent(end, e -> new ArrayList<>()).add(link));
    }
    return grouped;
  }

  Stream<Element> elements() {
    return all.stream();
  }

  Optional<Element> element(Name name) {
    return Optional.ofNullable(byName.get(name));
  }

  Optional<VirtualNetwork> virtualNetworkOf(Name member) {
    Optional<Name> name = Optional.of(member);
    while (name.isPresent() && !networks.containsKey(name.get())) {
      name = name.get().container();
    }
    return name.map(networks::get);
  }

  List<BgpPeering> peeringsOf(Name end) {
    return peerings.getOrDefault(end, List.of());
  }

  List<Connection> connectionsOf(Name end) {
    return connections.getOrDefault(end, List.of());
  }

  List<VnetPeering> vnetPeeringsOf(Name vnet) {
    return vnetPeerings.getOrDefault(vnet, List.of());
  }

  String shortest(Name name) {
    String full = name.full();
    for (int dot = full.lastIndexOf('.'); dot >= 0; dot = full.lastIndexOf('.', dot - 1)) {
      String tail = full.substring(dot + 1);
      int others = tails.getOrDefault(tail, 0) - (byName.containsKey(name) ? 1 : 0);
      if (others == 0) {
        return tail;
      }
    }
    return full;
  }

  private static void forEachTail(Name name, java.util.function.Consumer<String> use) {
    String full = name.full();
    use.accept(full);
    for (int dot = full.indexOf('.'); dot >= 0; dot = full.indexOf('.', dot + 1)) {
      use.accept(full.substring(dot + 1));
    }
  }
}
