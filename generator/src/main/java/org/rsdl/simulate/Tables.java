package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rsdl.model.Name;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.Router.Choice;
import org.rsdl.simulate.Routes.Kind;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.Routes.SubnetTable;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.exchange.Verdict;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.forward.EffectiveRoutes;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;
import org.rsdl.simulate.rib.PrefixGroups;
import org.rsdl.simulate.rib.PrefixRows;

/** Writes down a state: sorted rows of every table, with the reasons. */
final class Tables {
  private static final IpAddress UNSPECIFIED = new IpAddress.V4(0);
  private static final Comparator<AdjRibIn.Row> IN =
      Comparator.<AdjRibIn.Row>comparingInt(r -> r.instance().orElse(0))
          .thenComparing(AdjRibIn.Row::peerAddress)
          .thenComparing(r -> r.route().nextHop());
  private static final Comparator<LocRib.Row> LOC =
      Comparator.<LocRib.Row>comparingInt(r -> r.instance().orElse(0))
          .thenComparing(r -> !r.best())
          .thenComparing(r -> !r.multipath())
          .thenComparing(r -> r.peerAddress().orElse(UNSPECIFIED))
          .thenComparing(r -> r.route().nextHop());
  private static final Comparator<AdjRibOut.Row> OUT =
      Comparator.<AdjRibOut.Row>comparingInt(r -> r.instance().orElse(0))
          .thenComparing(AdjRibOut.Row::peer)
          .thenComparing(AdjRibOut.Row::peerAddress);

  private final List<List<AdjRibIn.Row>> in = new ArrayList<>();
  private final List<List<LocRib.Row>> loc = new ArrayList<>();
  private final List<List<AdjRibOut.Row>> out = new ArrayList<>();

  private Tables(List<Router> node, PrefixGroups groups) {
    for (int group = 0; group < groups.count(); group++) {
      in.add(new ArrayList<>());
      loc.add(new ArrayList<>());
      out.add(new ArrayList<>());
      for (Router router : node) {
        receivedBy(router, group);
        chosenBy(router, group);
      }
      in.getLast().sort(IN);
      loc.getLast().sort(LOC);
      out.getLast().sort(OUT);
    }
  }

  static Routes of(Topology topology, List<Router> routers, PrefixGroups groups) {
    Map<Name, List<Router>> nodes = new TreeMap<>();
    for (Router router : routers) {
      nodes.computeIfAbsent(router.speaker().node(), n -> new ArrayList<>()).add(router);
    }
    List<SpeakerTables> speakers = new ArrayList<>();
    Map<Name, List<List<LocRib.Row>>> locRibs = new HashMap<>();
    for (List<Router> node : nodes.values()) {
      Tables tables = new Tables(node, groups);
      Speaker speaker = node.getFirst().speaker();
      locRibs.put(speaker.node(), tables.loc);
      speakers.add(
          new SpeakerTables(
              speaker.node(),
              kind(speaker.role()),
              speaker.asn().value(),
              new AdjRibIn(new PrefixRows<>(groups, tables.in, AdjRibIn.Row::at)),
              new LocRib(new PrefixRows<>(groups, tables.loc, LocRib.Row::at)),
              new AdjRibOut(new PrefixRows<>(groups, tables.out, AdjRibOut.Row::at))));
    }
    return new Routes(speakers, subnets(topology, groups, locRibs));
  }

  /** One table a virtual network: nothing in the language makes its subnets differ. */
  private static List<SubnetTable> subnets(
      Topology topology, PrefixGroups groups, Map<Name, List<List<LocRib.Row>>> locRibs) {
    Map<Name, SubnetTable> subnets = new TreeMap<>();
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      List<List<EffectiveRoute>> byGroup = new ArrayList<>();
      for (int group = 0; group < groups.count(); group++) {
        int at = group;
        byGroup.add(
            EffectiveRoutes.of(
                vnet,
                groups.prefix(group),
                node -> locRibs.containsKey(node) ? locRibs.get(node).get(at) : List.of()));
      }
      PrefixRows<EffectiveRoute> rows = new PrefixRows<>(groups, byGroup, EffectiveRoute::at);
      for (Subnet subnet : vnet.subnets()) {
        subnets.put(subnet.name(), new SubnetTable(subnet.name(), rows));
      }
    }
    return List.copyOf(subnets.values());
  }

  private void receivedBy(Router router, int group) {
    Optional<Integer> instance = router.speaker().instance();
    for (Channel channel : router.in()) {
      Session over = channel.session();
      if (!over.bgp()) {
        continue;
      }
      BgpRoute route = channel.route(group);
      if (route != null) {
        Optional<String> reason = Exchange.receive(route, over).why();
        in.getLast()
            .add(
                new AdjRibIn.Row(
                    route,
                    over.from().node(),
                    over.fromAddress(),
                    over.from().instance(),
                    instance,
                    reason.isEmpty(),
                    reason));
      }
    }
  }

  private void chosenBy(Router router, int group) {
    for (Choice choice : router.choices(group)) {
      loc.getLast().add(row(choice, router.speaker().instance()));
      if (choice.best()) {
        router.out().forEach(channel -> offer(choice.learned(), channel, group));
      }
    }
    for (Channel channel : router.out()) {
      channel.made(group).ifPresent(route -> add(channel, route, Optional.empty()));
    }
  }

  private static LocRib.Row row(Choice choice, Optional<Integer> instance) {
    Session over = choice.learned().over();
    boolean own = over.type() == Session.Type.OWN;
    return new LocRib.Row(
        choice.learned().route(),
        own ? Optional.empty() : Optional.of(over.from().node()),
        own ? Optional.empty() : Optional.of(over.fromAddress()),
        instance,
        choice.best(),
        choice.multipath(),
        choice.decidedBy());
  }

  /** What became of the best route toward a peer, unless a map made the route of that prefix. */
  private void offer(Learned best, Channel channel, int group) {
    if (!channel.session().bgp() || channel.made(group).isPresent()) {
      return;
    }
    switch (Exchange.send(best, channel.session())) {
      case Verdict.Accept accept -> add(channel, accept.route(), Optional.empty());
      case Verdict.Aggregated other -> add(channel, best.route(), other.why());
      case Verdict.Drop drop -> add(channel, best.route(), drop.why());
    }
  }

  private void add(Channel channel, BgpRoute route, Optional<String> reason) {
    Session over = channel.session();
    out.getLast()
        .add(
            new AdjRibOut.Row(
                route,
                over.to().node(),
                over.toAddress(),
                over.from().instance(),
                reason.isEmpty(),
                reason));
  }

  private static Kind kind(Role role) {
    return switch (role) {
      case ROUTE_SERVER -> Kind.ROUTE_SERVER;
      case NVA -> Kind.NVA;
      case VPN_GATEWAY -> Kind.VPN_GATEWAY;
      case EXPRESSROUTE_GATEWAY -> Kind.EXPRESSROUTE_GATEWAY;
      case MSEE -> Kind.MSEE;
      case SITE -> Kind.SITE;
    };
  }
}
