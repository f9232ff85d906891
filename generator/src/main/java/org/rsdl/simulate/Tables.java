package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Router.Choice;
import org.rsdl.simulate.Routes.Kind;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.Routes.SubnetTable;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Verdict;
import org.rsdl.simulate.forward.EffectiveRoutes;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** Writes down a state: sorted rows of every table, with the reasons. */
final class Tables {
  private static final Comparator<AdjRibIn.Row> IN =
      Comparator.<AdjRibIn.Row, IpPrefix>comparing(r -> r.route().prefix())
          .thenComparing(r -> r.instance().orElse(0))
          .thenComparing(AdjRibIn.Row::peerAddress);
  private static final Comparator<LocRib.Row> LOC =
      Comparator.<LocRib.Row, IpPrefix>comparing(r -> r.route().prefix())
          .thenComparing(r -> r.instance().orElse(0))
          .thenComparing(r -> !r.best())
          .thenComparing(r -> !r.multipath());
  private static final Comparator<AdjRibOut.Row> OUT =
      Comparator.<AdjRibOut.Row, IpPrefix>comparing(r -> r.route().prefix())
          .thenComparing(r -> r.instance().orElse(0))
          .thenComparing(AdjRibOut.Row::peer)
          .thenComparing(AdjRibOut.Row::peerAddress);

  private final List<AdjRibIn.Row> in = new ArrayList<>();
  private final List<LocRib.Row> loc = new ArrayList<>();
  private final List<AdjRibOut.Row> out = new ArrayList<>();

  private Tables() {}

  static Routes of(Topology topology, List<Router> routers) {
    Map<Name, List<Router>> nodes = new TreeMap<>();
    for (Router router : routers) {
      nodes.computeIfAbsent(router.speaker().node(), n -> new ArrayList<>()).add(router);
    }
    List<SpeakerTables> speakers = new ArrayList<>();
    Map<Name, LocRib> locRibs = new HashMap<>();
    for (List<Router> node : nodes.values()) {
      SpeakerTables tables = of(node);
      speakers.add(tables);
      locRibs.put(tables.node(), tables.locRib());
    }
    List<SubnetTable> subnets = new ArrayList<>();
    new TreeMap<>(EffectiveRoutes.of(topology, locRibs))
        .forEach((subnet, effective) -> subnets.add(new SubnetTable(subnet, effective)));
    return new Routes(speakers, subnets);
  }

  private static SpeakerTables of(List<Router> node) {
    Tables tables = new Tables();
    for (Router router : node) {
      tables.receivedBy(router);
      tables.chosenBy(router);
    }
    tables.in.sort(IN);
    tables.loc.sort(LOC);
    tables.out.sort(OUT);
    var speaker = node.getFirst().speaker();
    return new SpeakerTables(
        speaker.node(),
        kind(speaker.role()),
        speaker.asn().value(),
        new AdjRibIn(tables.in),
        new LocRib(tables.loc),
        new AdjRibOut(tables.out));
  }

  private void receivedBy(Router router) {
    Optional<Integer> instance = router.speaker().instance();
    for (Channel channel : router.in()) {
      Session over = channel.session();
      if (!over.bgp()) {
        continue;
      }
      for (BgpRoute route : channel.routes().values()) {
        Optional<String> reason =
            Exchange.receive(route, over) instanceof Verdict.Drop drop
                ? Optional.of(drop.reason())
                : Optional.empty();
        in.add(
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

  private void chosenBy(Router router) {
    for (IpPrefix prefix : router.prefixes()) {
      for (Choice choice : router.choices(prefix)) {
        loc.add(row(choice, router.speaker().instance()));
        if (choice.best()) {
          router.out().forEach(channel -> offer(choice.learned(), channel.session()));
        }
      }
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

  private void offer(Learned best, Session over) {
    if (!over.bgp()) {
      return;
    }
    Optional<Integer> instance = over.from().instance();
    out.add(
        switch (Exchange.send(best, over)) {
          case Verdict.Accept accept ->
              new AdjRibOut.Row(
                  accept.route(),
                  over.to().node(),
                  over.toAddress(),
                  instance,
                  true,
                  Optional.empty());
          case Verdict.Drop drop ->
              new AdjRibOut.Row(
                  best.route(),
                  over.to().node(),
                  over.toAddress(),
                  instance,
                  false,
                  Optional.of(drop.reason()));
        });
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
