package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Makes one random network. */
final class Dice {
  private static final List<String> PREFIXES =
      List.of(
          "0.0.0.0/0",
          "10.0.0.0/8",
          "10.0.0.0/16",
          "10.0.9.0/24",
          "10.9.0.0/16",
          "10.20.0.0/16",
          "10.21.0.0/16",
          "10.22.0.0/16",
          "10.23.0.0/16",
          "10.24.0.0/16",
          "2001:db8:1::/48");
  private static final long[] ASNS = {65010, 65011, 65012, 65013, 3356, 64500, 65515, 4200000001L};
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  private boolean often() {
    return random.nextInt(3) > 0;
  }

  private boolean seldom() {
    return random.nextInt(6) == 0;
  }

  private List<IpPrefix> prefixes() {
    Set<String> some = new HashSet<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      some.add(PREFIXES.get(random.nextInt(PREFIXES.size())));
    }
    return RandomTopologiesTest.shuffle(some.stream().sorted().map(IpPrefix::of).toList(), random);
  }

  Topology topology() {
    return topology(often() ? Profile.NEWEST : RandomTopologiesTest.NARROW);
  }

  Topology topology(Profile profile) {
    List<VirtualNetwork> vnets = new ArrayList<>(List.of(vnet("Hub", "10.0")));
    if (often()) {
      vnets.add(vnet("West", "10.9"));
    }
    List<VnetPeering> joined = joined(vnets);
    List<Circuit> circuits = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      circuits.add(circuit("Er" + i));
    }
    List<Site> sites = new ArrayList<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      sites.add(site("Site" + i));
    }
    List<BgpPeering> peerings = new ArrayList<>();
    List<Connection> connections = new ArrayList<>();
    for (VirtualNetwork vnet : vnets) {
      vnets.forEach(other -> peer(vnet, other, peerings));
      sites.forEach(site -> connect(site, vnet, circuits, connections));
    }
    Set<Name> down = new HashSet<>();
    connections.stream().filter(c -> seldom()).forEach(c -> down.add(c.name()));
    circuits.stream().filter(c -> seldom()).forEach(c -> down.add(c.name()));
    joined.stream().filter(p -> seldom()).forEach(p -> down.add(p.name()));
    return new Topology("random", profile)
        .withNodes(vnets, sites, circuits)
        .withLinks(connections, peerings, joined)
        .withDown(down);
  }

  /**
   * Peerings of what there is, and spokes of it: App is 10.20.0.0/16 and 10.120.0.0/16, Data
   * 10.21.0.0/16 and 10.121.0.0/16; summaries cover the first of each.
   */
  private List<VnetPeering> joined(List<VirtualNetwork> vnets) {
    List<VirtualNetwork> hubs = List.copyOf(vnets);
    List<VnetPeering> joined = new ArrayList<>();
    if (hubs.size() > 1 && often()) {
      joined.add(joined(hubs.getFirst(), hubs.getLast(), false));
    }
    for (String space : List.of("10.20.0.0/16", "10.21.0.0/16")) {
      Name name = new Name(space.startsWith("10.20") ? "App" : "Data");
      List<IpPrefix> spaces = List.of(IpPrefix.of(space), IpPrefix.of(space.replace(".2", ".12")));
      VirtualNetwork spoke = new VirtualNetwork(name, spaces, List.of());
      if (often()) {
        vnets.add(spoke);
        boolean first = random.nextBoolean();
        joined.add(joined(first ? hubs.getFirst() : hubs.getLast(), spoke, often()));
      }
    }
    return joined;
  }

  private static VnetPeering joined(VirtualNetwork left, VirtualNetwork right, boolean transit) {
    Name name = new Name(left.name() + "-" + right.name());
    Optional<Name> from = transit ? Optional.of(left.name()) : Optional.empty();
    return new VnetPeering(
        name, false, left.name(), right.name(), from, true, Optional.empty(), false);
  }

  private Circuit circuit(String name) {
    Circuit plain = Founding.circuit(name);
    return new Circuit(
        plain.name(),
        plain.label(),
        plain.existing(),
        plain.provider(),
        plain.location(),
        plain.bandwidthMbps(),
        plain.sku(),
        seldom() ? Optional.of(new Asn(65020)) : Optional.empty(),
        seldom() ? Optional.of(new Name("Er1")) : Optional.empty(),
        plain.linkSubnets());
  }

  private Site site(String name) {
    Optional<Asn> asn =
        seldom() ? Optional.empty() : Optional.of(new Asn(ASNS[random.nextInt(ASNS.length)]));
    SiteKind kind = seldom() ? SiteKind.POINT_TO_SITE : SiteKind.ON_PREMISES;
    return new Site(new Name(name), kind, asn, prefixes(), List.of());
  }

  private VirtualNetwork vnet(String simple, String net) {
    Name name = new Name(simple);
    List<RouteServer> servers =
        often() ? List.of(server(name.member("Rs"), net + ".1.")) : List.of();
    List<ExpressRouteGateway> er =
        often()
            ? List.of(
                new ExpressRouteGateway(
                    name.member("ErGw"),
                    "",
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    two(net + ".2.", 4),
                    Optional.empty(),
                    often() ? Optional.of(true) : Optional.empty()))
            : List.of();
    List<VpnGateway> vpn = often() ? List.of(vpn(name.member("VpnGw"), net + ".2.")) : List.of();
    List<Nva> nvas = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String[] addresses =
          often()
              ? new String[] {net + ".3." + (2 * i + 4)}
              : new String[] {net + ".3." + (2 * i + 4), net + ".3." + (2 * i + 5)};
      long asn = seldom() ? 65515 : 65001 + random.nextInt(4);
      nvas.add(Founding.nva(simple + ".Nva" + i, (int) asn, addresses));
    }
    return new VirtualNetwork(name, List.of(IpPrefix.of(net + ".0.0/16")), List.of())
        .with(
            List.of(new Subnet(name.member("NvaSubnet"), false, IpPrefix.of(net + ".3.0/24"))),
            servers,
            er,
            vpn,
            nvas)
        .withAdvertised(
            new VirtualNetwork.Advertised(
                seldom() ? List.of(IpPrefix.of("10.20.0.0/15")) : List.of(),
                seldom() ? Community.parse("12076:20001") : Optional.empty()));
  }

  private static List<IpAddress> two(String net, int first) {
    return List.of(IpAddress.of(net + first), IpAddress.of(net + (first + 1)));
  }

  private RouteServer server(Name name, String net) {
    RoutingPreference[] all = RoutingPreference.values();
    return new RouteServer(
        name,
        "",
        false,
        Optional.of(often()),
        Optional.of(all[random.nextInt(all.length)]),
        Optional.empty(),
        two(net, 4),
        true,
        Optional.empty(),
        List.of());
  }

  private VpnGateway vpn(Name name, String net) {
    boolean activeActive = often();
    Asn asn = often() ? Asn.AZURE : new Asn(65004);
    List<IpAddress> addresses = activeActive ? two(net, 6) : List.of(IpAddress.of(net + 6));
    return new VpnGateway(
        name, "", false, Optional.empty(), activeActive, false, asn, true, addresses, List.of());
  }

  private void peer(VirtualNetwork vnet, VirtualNetwork other, List<BgpPeering> peerings) {
    boolean same = vnet.name().equals(other.name());
    for (Nva nva : vnet.nvas()) {
      for (RouteServer server : other.routeServers()) {
        if (same ? often() : seldom()) {
          Optional<Integer> only = seldom() ? Optional.of(random.nextInt(2)) : Optional.empty();
          String name = nva.name().full() + "-" + server.name().full();
          peerings.add(
              new BgpPeering(
                  new Name(name.replace('.', '-')),
                  false,
                  nva.name(),
                  server.name(),
                  Founding.only(only)));
        }
      }
    }
  }

  private void connect(
      Site site, VirtualNetwork vnet, List<Circuit> circuits, List<Connection> connections) {
    List<Name> far = new ArrayList<>();
    vnet.nvas().forEach(n -> far.add(n.name()));
    vnet.vpnGateways().forEach(g -> far.add(g.name()));
    vnet.expressRouteGateways().forEach(g -> far.add(g.name()));
    for (Name end : far) {
      boolean er = end.simple().equals("ErGw");
      if (random.nextInt(2) == 0 && !(er && circuits.isEmpty())) {
        boolean bgp = er || often();
        List<Name> over =
            er ? List.of(circuits.get(random.nextInt(circuits.size())).name()) : List.of();
        List<IpPrefix> statics = !er && (!bgp || seldom()) ? prefixes() : List.of();
        Name name = new Name(site.name() + "-" + end.full().replace('.', '-'));
        connections.add(
            new Connection(
                name, false, site.name(), end, over, bgp, statics, weighted(er && seldom())));
      }
    }
  }

  private static Connection.Options weighted(boolean more) {
    Connection.Options none = Connection.Options.NONE;
    return more
        ? new Connection.Options(
            none.tunnel(),
            Optional.of(10L),
            none.metric(),
            none.fastpath(),
            none.bfd(),
            none.holdTime(),
            none.onlyInstance(),
            none.bgpAddresses(),
            none.peerAddress())
        : none;
  }
}
