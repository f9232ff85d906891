package org.rsdl.simulate.forward;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.rib.LocRib;

/** The tables that packets follow, each indexed when it is first asked. */
final class ForwardingTables {
  private static final int ALL = -1;
  private static final IpAddress NONE = new IpAddress.V4(0);

  private final Map<Name, LocRib> locRibs = new HashMap<>();
  private final Map<Name, List<EffectiveRoute>> effective = new HashMap<>();
  private final Map<Part, LongestMatch<LocRib.Row>> inUse = new HashMap<>();
  private final Map<Part, LongestMatch<EffectiveRoute>> active = new HashMap<>();

  /** A table as one instance sees it: of the speaker, or of the Route Server that programs it. */
  private record Part(Name node, int number) {}

  ForwardingTables(Topology topology, Routes routes) {
    routes.speakers().forEach(s -> locRibs.put(s.node(), s.locRib()));
    topology
        .virtualNetworks()
        .forEach(vnet -> effective.put(vnet.name(), EffectiveRoutes.of(vnet, locRibs)));
    routes.subnets().forEach(s -> effective.put(s.node(), s.effective()));
  }

  /** The routes that an instance of a speaker uses; equal ones by the peer's address. */
  LongestMatch<LocRib.Row> inUse(Name speaker, int instance) {
    return inUse.computeIfAbsent(new Part(speaker, instance), this::index);
  }

  /** The routes that any instance of a speaker uses. */
  LongestMatch<LocRib.Row> inUse(Name speaker) {
    return inUse(speaker, ALL);
  }

  /** The active routes of a subnet's or network's machines that a Route Server instance serves. */
  LongestMatch<EffectiveRoute> active(Name subnet, int server) {
    return active.computeIfAbsent(new Part(subnet, server), this::indexActive);
  }

  private LongestMatch<LocRib.Row> index(Part part) {
    LongestMatch<LocRib.Row> table = new LongestMatch<>();
    locRibs.getOrDefault(part.node, new LocRib(List.of())).rows().stream()
        .filter(row -> row.best() || row.multipath())
        .filter(row -> part.number == ALL || row.instance().orElse(0) == part.number)
        .sorted(Comparator.comparing(row -> row.peerAddress().orElse(NONE)))
        .forEach(row -> table.add(row.route().prefix(), row));
    return table;
  }

  private LongestMatch<EffectiveRoute> indexActive(Part part) {
    LongestMatch<EffectiveRoute> table = new LongestMatch<>();
    effective.getOrDefault(part.node, List.of()).stream()
        .filter(row -> row.state().equals("Active"))
        .filter(row -> row.instance().map(i -> i == part.number).orElse(true))
        .forEach(row -> table.add(row.prefix(), row));
    return table;
  }
}
