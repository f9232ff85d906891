package org.rsdl.simulate;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Connection;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Ends.End;
import org.rsdl.simulate.Links.Link;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Speaker;

/** Over the {@code connect} of a site: BGP, static routes, or both. */
final class SiteSessions implements SessionKind {
  @Override
  public void open(Ends ends, SessionBook book) {
    for (Connection connection : ends.topology().connections()) {
      if (!ends.down(connection.name())) {
        List<IpPrefix> statics = Speakers.statics(ends.topology(), connection);
        for (Link link : ends.links().of(connection)) {
          open(ends, book, connection, link, statics);
        }
      }
    }
  }

  private static void open(
      Ends ends, SessionBook book, Connection connection, Link link, List<IpPrefix> statics) {
    Optional<Speaker> site = ends.speaker(connection.near(), link.near().instance());
    Optional<Speaker> other = ends.speaker(link.far().node(), link.far().instance());
    if (site.isEmpty() || other.isEmpty()) {
      return;
    }
    End near = new End(site.get(), link.prefix().host(1));
    End far = new End(other.get(), address(ends, other.get(), link));
    if (connection.bgp() && takes(far.speaker(), near.speaker().asn())) {
      book.connect(connection.name(), near, far);
    }
    if (!connection.bgp()) {
      book.fix(connection.name(), link.name() + " 1", far, near, List.of());
    }
    if (!statics.isEmpty() || !connection.bgp()) {
      book.fix(connection.name(), link.name() + " 0", near, far, statics);
    }
  }

  private static IpAddress address(Ends ends, Speaker far, Link link) {
    return far.role() == Role.VPN_GATEWAY
        ? ends.addresses(far.node()).get(link.far().instance())
        : link.prefix().host(2);
  }

  /** Whether gateway or edge take a site of that ASN (VPN gateway FAQ, ExpressRoute routing). */
  private static boolean takes(Speaker far, Asn site) {
    return switch (far.role()) {
      case VPN_GATEWAY -> !ReservedAsns.forGateway(site) && !site.equals(far.asn());
      case MSEE -> {
        Asn peer = far.policy().expressRoute().peerAsn().orElse(site);
        yield !ReservedAsns.forCircuit(peer) && !peer.equals(far.asn());
      }
      case ROUTE_SERVER, NVA, EXPRESSROUTE_GATEWAY, SITE -> true;
    };
  }
}
