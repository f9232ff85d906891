package org.rsdl.rules;

import static org.rsdl.rules.Part.STATIC;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Azure itself adds the route to a router's BGP address (VPN Gateway FAQ). */
final class StaticRouteToPeerAddress implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.connections().stream()
        .filter(Connection::bgp)
        .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
        .flatMap(
            c -> topology.element(c.near(), Site.class).stream().flatMap(site -> check(c, site)));
  }

  private Stream<Finding> check(Connection connection, Site site) {
    List<IpPrefix> statics = connection.statics();
    return IntStream.range(0, statics.size())
        .boxed()
        .flatMap(
            i ->
                peers(connection, site)
                    .filter(peer -> peer.address.asPrefix().equals(statics.get(i)))
                    .map(peer -> finding(connection, i, peer.router))
                    .limit(1));
  }

  private record Peer(Element router, IpAddress address) {}

  /** The site with the address that is written here, else its routers with their own. */
  private static Stream<Peer> peers(Connection connection, Site site) {
    return connection.options().peerAddress().isPresent()
        ? connection.options().peerAddress().stream().map(a -> new Peer(site, a))
        : site.instances().stream().map(r -> new Peer(r, r.address()));
  }

  private Finding finding(Connection connection, int index, Element router) {
    String message =
        "%s is the BGP address of %s; Azure adds this route by itself"
            .formatted(connection.statics().get(index), router.name().simple());
    return warning(connection, STATIC, message).at(index).related(router.name(), "the router");
  }
}
