package org.rsdl.simulate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VnetPeering;
import org.rsdl.model.VpnGateway;

/**
 * What of a topology would change tables, and the simulation does not know yet: then it has no
 * answer, rather than a wrong one.
 *
 * @param element which has it
 * @param what in a user's words
 */
public record NotSimulated(Name element, String what) {

  /** All of it, in the order of the text. */
  public static List<NotSimulated> of(Topology topology) {
    return Stream.of(
            topology.virtualNetworks().stream().flatMap(NotSimulated::of),
            topology.virtualNetworks().stream().flatMap(v -> mapsOfSpokes(topology, v)),
            topology.sites().stream().flatMap(NotSimulated::of),
            topology.sites().stream().flatMap(s -> circuits(topology, s)),
            topology.connections().stream().flatMap(c -> of(topology, c)),
            topology.peerings().stream().flatMap(p -> of(topology, p)),
            topology.vnetPeerings().stream()
                .map(p -> new NotSimulated(p.name(), "peerings of virtual networks")))
        .flatMap(s -> s)
        .toList();
  }

  private static Stream<NotSimulated> of(VirtualNetwork v) {
    return Stream.of(
            each(v.subnets(), Subnet::name, "route tables", s -> s.routeTable().isPresent()),
            each(
                v.vpnGateways(),
                VpnGateway::name,
                "bgp-addresses",
                g -> !g.bgpAddresses().isEmpty()),
            each(v.nvas(), Nva::name, "ip-forwarding off", n -> !n.forwarding().ipForwarding()),
            v.nvas().stream()
                .flatMap(n -> each(n.instances(), Instance::name, "outside", NotSimulated::two)))
        .flatMap(s -> s);
  }

  private static Stream<NotSimulated> mapsOfSpokes(Topology t, VirtualNetwork v) {
    return v.routeServers().stream()
        .flatMap(server -> server.applications().stream())
        .filter(
            map ->
                t.element(map.target(), VirtualNetwork.class).isPresent()
                    || t.element(map.target(), VnetPeering.class).isPresent())
        .map(map -> new NotSimulated(map.name(), "route maps of spokes"));
  }

  private static boolean two(Instance machine) {
    return machine.outside().isPresent();
  }

  private static Stream<NotSimulated> of(Site s) {
    boolean known =
        s.kind() == SiteKind.ON_PREMISES
            || s.kind() == SiteKind.BRANCH
            || s.kind() == SiteKind.PARTNER;
    return when(s.name(), "sites of this kind", !known);
  }

  /** A site without ASN is known by that of its circuit; of two nobody says which. */
  private static Stream<NotSimulated> circuits(Topology t, Site s) {
    long asns =
        t.connectionsOf(s.name()).stream()
            .flatMap(connection -> connection.circuits().stream())
            .distinct()
            .map(name -> t.element(name, Circuit.class).flatMap(Circuit::peerAsn))
            .distinct()
            .count();
    return when(s.name(), "circuits of several ASNs", s.asn().isEmpty() && asns > 1);
  }

  private static Stream<NotSimulated> of(Topology t, Connection c) {
    Connection.Options o = c.options();
    return Stream.of(
            when(c.name(), "links of appliances", t.element(c.near(), Nva.class).isPresent()),
            when(
                c.name(),
                "links of one machine",
                t.element(c.near(), Instance.class).isPresent()
                    || t.element(c.far(), Instance.class).isPresent()),
            when(c.name(), "metric", o.metric().isPresent()),
            when(c.name(), "only-instance", o.onlyInstance().isPresent()),
            when(c.name(), "bgp-addresses", !o.bgpAddresses().isEmpty()),
            when(c.name(), "peer-address", o.peerAddress().isPresent()))
        .flatMap(x -> x);
  }

  private static Stream<NotSimulated> of(Topology t, BgpPeering p) {
    return Stream.concat(
        when(
            p.name(),
            "sessions of appliances",
            t.element(p.peer(), RouteServer.class).isEmpty()
                || t.element(p.nva(), Nva.class).isEmpty()),
        of(p.name(), p.options().neighbor()));
  }

  private static Stream<NotSimulated> of(Name session, BgpPeering.Neighbor n) {
    return when(session, "route-reflector-client", n.reflectorClient().orElse(false));
  }

  private static Stream<NotSimulated> when(Name element, String what, boolean there) {
    return there ? Stream.of(new NotSimulated(element, what)) : Stream.empty();
  }

  private static <E> Stream<NotSimulated> each(
      List<E> all, java.util.function.Function<E, Name> name, String what, Predicate<E> has) {
    return all.stream().filter(has).map(e -> new NotSimulated(name.apply(e), what));
  }

  @Override
  public String toString() {
    return what + " (" + element + ")";
  }
}
