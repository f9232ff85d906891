package org.rsdl.rules;

import static org.rsdl.rules.Part.STATIC;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
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
                site.instances().stream()
                    .filter(r -> r.address().asPrefix().equals(statics.get(i)))
                    .map(r -> finding(connection, i, r)));
  }

  private Finding finding(Connection connection, int index, Instance router) {
    String message =
        "%s is the BGP address of %s; Azure adds this route by itself"
            .formatted(connection.statics().get(index), router.name().simple());
    return warning(connection, STATIC, message).at(index).related(router.name(), "the router");
  }
}
