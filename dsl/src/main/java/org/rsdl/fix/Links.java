package org.rsdl.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rsdl.lower.Place;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;

/** Adds and mends links: sessions, circuits, what a VPN connection learns by. */
final class Links {
  private Links() {}

  /** A session of an appliance with the Route Server beside it, where it would be a good one. */
  static List<Fix> session(Case found) {
    Optional<Nva> nva = found.element(Nva.class).filter(n -> !n.instances().isEmpty());
    Optional<Place> vnet = found.vnet().flatMap(v -> found.written(v.name(), Part.DECLARATION, 0));
    Optional<Name> server = found.value().map(Name::new);
    if (nva.isEmpty() || vnet.isEmpty() || server.isEmpty() || !good(found, server.get())) {
      return List.of();
    }
    String session =
        "bgp %s <-> %s"
            .formatted(
                found.topology().shortest(found.name()), found.topology().shortest(server.get()));
    Text text = found.text(vnet.get());
    return Case.fix("add " + session, text.insertBehind(vnet.get().end(), session));
  }

  /** Whether the session brings no finding that was not there. */
  private static boolean good(Case found, Name server) {
    Topology t = found.topology();
    List<BgpPeering> sessions = new ArrayList<>(t.peerings());
    Name name = new Name("a session that no text names");
    sessions.add(new BgpPeering(name, found.name(), server));
    Topology with = t.withLinks(t.connections(), sessions, t.vnetPeerings());
    Map<String, Long> before = count(found, t);
    return count(found, with).entrySet().stream()
        .allMatch(e -> e.getValue() <= before.getOrDefault(e.getKey(), 0L));
  }

  /** How often each rule finds something, those that are off left out. */
  private static Map<String, Long> count(Case found, Topology topology) {
    return AllRules.check(topology).stream()
        .filter(f -> isShown(found, f))
        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }

  private static boolean isShown(Case found, Finding finding) {
    return found
        .lowered()
        .levels()
        .of(finding.rule(), finding.severity(), Catalog.refused(finding))
        .isPresent();
  }

  /** A connection instead of a session, where a site is one end and an appliance the other. */
  static List<Fix> connect(Case found) {
    Topology t = found.topology();
    boolean able =
        found
            .element(BgpPeering.class)
            .filter(s -> s.options().equals(BgpPeering.Options.NONE))
            .filter(s -> t.element(s.nva(), Nva.class).isPresent())
            .filter(s -> t.element(s.peer(), Site.class).isPresent())
            .isPresent();
    Optional<Place> ends = found.written(Part.ENDS);
    if (!able || ends.isEmpty()) {
      return List.of();
    }
    Text text = found.text(ends.get());
    int word = text.wordBefore(ends.get().offset());
    return text.content().startsWith("bgp", word)
        ? Case.fix("connect instead", new Fix.Edit(text.file(), word, "bgp".length(), "connect"))
        : List.of();
  }

  /** A tunnel between the ends of a session, written as they are there. */
  static List<Fix> underSession(Case found) {
    Optional<Place> ends = found.written(Part.ENDS);
    Optional<Place> declaration = found.written(Part.DECLARATION);
    if (ends.isEmpty() || declaration.isEmpty()) {
      return List.of();
    }
    Text text = found.text(ends.get());
    String both = text.content().substring(ends.get().offset(), ends.get().end());
    String tunnel = "connect " + both + " { tunnel vxlan }";
    return Case.fix("add " + tunnel, text.insertBehind(declaration.get().end(), tunnel));
  }

  /** Over each circuit that the gateway is not connected to. */
  static List<Fix> over(Case found) {
    Optional<Connection> link = found.element(Connection.class);
    Optional<Place> ends = found.written(Part.ENDS);
    if (link.isEmpty() || ends.isEmpty()) {
      return List.of();
    }
    List<Name> used =
        found.topology().connectionsOf(link.get().far()).stream()
            .flatMap(c -> c.circuits().stream())
            .toList();
    return found.topology().circuits().stream()
        .filter(c -> !used.contains(c.name()))
        .map(c -> "over " + c.name())
        .map(over -> new Fix(over, List.of(found.text().insert(ends.get().end(), " " + over))))
        .toList();
  }

  /** Takes the circuits of a connection away. */
  static List<Fix> notOver(Case found) {
    Optional<Connection> link = found.element(Connection.class);
    Optional<Place> ends = found.written(Part.ENDS);
    Optional<Place> last =
        link.flatMap(c -> found.written(c.name(), Part.CIRCUIT, c.circuits().size() - 1));
    return ends.isEmpty() || last.isEmpty()
        ? List.of()
        : Case.fix("remove over", found.text().remove(ends.get().end(), last.get().end()));
  }

  /** Takes a repeated circuit, or the whole connection over it, away. */
  static List<Fix> once(Case found) {
    Optional<Connection> link = found.element(Connection.class);
    return link.isPresent() && link.get().circuits().size() > 1
        ? Words.removeFromList(found)
        : Removal.declaration(found);
  }

  /** Joins the two circuits that the rule gave. */
  static List<Fix> globalReach(Case found) {
    List<String> circuits = found.problem().data();
    boolean free =
        found
            .topology()
            .element(new Name(circuits.get(0)), Circuit.class)
            .filter(c -> c.globalReach().isEmpty())
            .isPresent();
    return free
        ? Properties.insert(found, new Name(circuits.get(0)), "global-reach " + circuits.get(1))
        : List.of();
  }

  /** A tunnel and a session between the two appliances that the rule gave, behind its peering. */
  static List<Fix> tunnel(Case found) {
    List<Name> names = found.problem().data().stream().map(Name::new).toList();
    Optional<Place> peering = found.written(names.get(0), Part.DECLARATION, 0);
    if (peering.isEmpty()) {
      return List.of();
    }
    String ends =
        found.topology().shortest(names.get(1)) + " <-> " + found.topology().shortest(names.get(2));
    Text text = found.text(peering.get());
    return Case.fix(
        "add connect and bgp",
        text.insertBehind(
            peering.get().end(), "connect " + ends + " { tunnel vxlan }\nbgp " + ends));
  }

  /** BGP, where both ends can speak it. */
  static List<Fix> bgp(Case found) {
    Optional<Connection> link = found.element(Connection.class);
    Optional<Asn> asn =
        link.flatMap(c -> found.topology().element(c.near(), Site.class)).flatMap(Site::asn);
    boolean able =
        link.flatMap(c -> found.topology().element(c.far(), VpnGateway.class))
            .filter(g -> !g.policyBased() && asn.isPresent() && !g.asn().equals(asn.get()))
            .filter(g -> g.sku().filter("Basic"::equalsIgnoreCase).isEmpty())
            .isPresent();
    return able ? Properties.set(found, found.name(), Part.BGP, "bgp", "on") : List.of();
  }

  /** A local network gateway with the site's prefixes. */
  static List<Fix> statics(Case found) {
    return found
        .element(Connection.class)
        .flatMap(c -> found.topology().element(c.near(), Site.class))
        .filter(s -> !s.prefixes().isEmpty())
        .map(
            s ->
                "static "
                    + s.prefixes().stream()
                        .map(IpPrefix::toString)
                        .collect(Collectors.joining(", ")))
        .map(text -> Properties.insert(found, found.name(), text))
        .orElse(List.of());
  }

  /** An address space that nothing else has. */
  static List<Fix> addressSpace(Case found) {
    return FreeSpace.space(found.topology())
        .map(p -> Properties.insert(found, found.name(), "address " + p))
        .orElse(List.of());
  }
}
