package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.MapApplication;
import org.rsdl.model.MapApplication.Direction;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Nva;
import org.rsdl.model.PrefixRange;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Platforms;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Adds random maps, advertisements and options of sessions to a network. */
final class PolicyDice {
  private static final int MAPS = 4;
  private static final List<String> PREFIXES =
      List.of(
          "0.0.0.0/0", "10.0.0.0/8", "10.0.9.0/24", "10.20.0.0/14", "10.22.0.0/16", "10.23.0.0/16");
  private static final List<String> COMMUNITIES =
      List.of("65001:1", "65001:2", "65535:65281", "65535:65282");
  private final Random random;

  PolicyDice(long seed) {
    random = new Random(seed);
  }

  Topology with(Topology t) {
    List<RouteMap> maps =
        IntStream.range(0, MAPS).mapToObj(i -> new Name("Map" + i)).map(this::map).toList();
    List<VirtualNetwork> vnets = new ArrayList<>();
    for (VirtualNetwork v : t.virtualNetworks()) {
      vnets.add(
          v.with(
              v.subnets(),
              v.routeServers(),
              v.expressRouteGateways(),
              v.vpnGateways(),
              v.nvas().stream().map(nva -> nva(t, nva)).toList()));
    }
    List<Site> sites = t.sites().stream().map(site -> site(t, site)).toList();
    List<BgpPeering> peerings =
        t.peerings().stream().map(p -> p.with(options(p.options()))).toList();
    return t.withNodes(vnets, sites, t.circuits())
        .withLinks(t.connections(), peerings, t.vnetPeerings())
        .withPolicies(t.routeTables(), maps);
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean seldom() {
    return random.nextInt(4) == 0;
  }

  private <T> Optional<T> seldom(T value) {
    return seldom() ? Optional.of(value) : Optional.empty();
  }

  private Community community() {
    return new Community(one(COMMUNITIES));
  }

  private RouteMap map(Name name) {
    List<RouteMap.Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<RouteMap.Condition> conditions =
          random.nextBoolean() ? List.of(condition()) : List.of(condition(), condition());
      rules.add(
          new RouteMap.Rule(
              name.member("rule " + i), conditions, List.of(action()), random.nextBoolean()));
    }
    return new RouteMap(name, "", false, rules);
  }

  private RouteMap.Condition condition() {
    RouteMap.PrefixOperator[] operators = RouteMap.PrefixOperator.values();
    IpPrefix prefix = IpPrefix.of(one(PREFIXES));
    return switch (random.nextInt(5)) {
      case 0 ->
          new RouteMap.Communities(
              RouteMap.SetOperator.HAS, List.of(community()), random.nextBoolean());
      case 1 ->
          new RouteMap.AsPath(
              RouteMap.SetOperator.LACKS, List.of(new Asn(65001 + random.nextInt(15))), false);
      default ->
          new RouteMap.Prefixes(
              one(List.of(operators)),
              List.of(
                  new PrefixRange(
                      prefix, Optional.empty(), seldom(Math.max(prefix.length(), 16)))));
    };
  }

  private RouteMap.Action action() {
    return switch (random.nextInt(8)) {
      case 0 -> new RouteMap.Drop();
      case 1 -> new RouteMap.SetCommunities(RouteMap.Change.ADD, List.of(community()));
      case 2 ->
          new RouteMap.SetAsPath(RouteMap.Change.ADD, List.of(new Asn(64900), new Asn(64901)));
      case 3 -> new RouteMap.LocalPreference(100 + random.nextInt(3));
      case 6 -> new RouteMap.Med(random.nextInt(3));
      case 7 -> new RouteMap.SetOrigin(one(List.of(RouteMap.Origin.values())));
      case 4 -> new RouteMap.Aggregate(IpPrefix.of(one(PREFIXES)));
      default -> new RouteMap.Permit();
    };
  }

  private Optional<Name> map() {
    return seldom(new Name("Map" + random.nextInt(MAPS)));
  }

  private BgpPeering.Options options(BgpPeering.Options o) {
    return new BgpPeering.Options(
        map(),
        map(),
        o.onlyInstance(),
        seldom(true),
        seldom(random.nextBoolean()),
        o.keepalive(),
        o.holdTime(),
        o.bfd(),
        new BgpPeering.Neighbor(
            seldom(true),
            seldom(1 + random.nextInt(2)),
            seldom(new Asn(65020 + random.nextInt(3))),
            Optional.empty()));
  }

  private Nva nva(Topology t, Nva nva) {
    return nva.withAdvertisements(advertisements(t, nva.name()))
        .withApplications(applications(t, nva.name()));
  }

  private Site site(Topology t, Site s) {
    return new Site(
        s.name(),
        s.label(),
        s.existing(),
        s.kind(),
        s.asn(),
        seldom(one(Platforms.KNOWN)),
        seldom(1 + random.nextInt(3)),
        s.prefixes(),
        s.instances(),
        advertisements(t, s.name()),
        applications(t, s.name()));
  }

  /** What a node may have a session with, or over. */
  private static List<Name> targets(Topology t, Name node) {
    List<Name> targets = new ArrayList<>(List.of(node));
    t.peerings().stream().filter(p -> p.nva().equals(node)).forEach(p -> targets.add(p.peer()));
    t.connections().stream()
        .filter(c -> c.near().equals(node) || c.far().equals(node))
        .forEach(
            c -> targets.addAll(List.of(c.name(), c.near().equals(node) ? c.far() : c.near())));
    return targets;
  }

  private List<MapApplication> applications(Topology t, Name node) {
    List<MapApplication> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      Direction direction = random.nextBoolean() ? Direction.INBOUND : Direction.OUTBOUND;
      Name map = new Name("Map" + random.nextInt(MAPS));
      all.add(new MapApplication(node.member("apply " + i), map, direction, one(targets(t, node))));
    }
    return all;
  }

  private List<Advertisement> advertisements(Topology t, Name node) {
    List<Advertisement> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      NextHop hop = new NextHop.Address(IpAddress.of("10.0.3.100"));
      all.add(
          new Advertisement(
              node.member("advertise " + i),
              List.of(IpPrefix.of(one(PREFIXES)), IpPrefix.of(one(PREFIXES))),
              seldom(one(targets(t, node))),
              seldom(hop),
              seldom() ? List.of(community()) : List.of(),
              random.nextInt(3),
              seldom()));
    }
    return all;
  }
}
