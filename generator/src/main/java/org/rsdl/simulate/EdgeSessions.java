package org.rsdl.simulate;

import java.util.Optional;
import org.rsdl.model.Connection;
import org.rsdl.simulate.Ends.End;
import org.rsdl.simulate.Links.Link;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Speaker;

/**
 * Every edge of a circuit with every instance of the gateways it is connected to, and with that of
 * a circuit which Global Reach joins to it.
 */
final class EdgeSessions implements SessionKind {
  @Override
  public void open(Ends ends, SessionBook book) {
    for (Connection connection : ends.topology().connections()) {
      for (Link link : ends.links().ofGateways()) {
        boolean ours =
            link.near().node().equals(connection.far())
                && connection.circuits().contains(link.far().node());
        if (ours && !ends.down(connection.name())) {
          join(ends, book, link);
        }
      }
    }
    ends.links().ofCircuits().forEach(link -> reach(ends, book, link));
  }

  private static void reach(Ends ends, SessionBook book, Link link) {
    Optional<Speaker> one = ends.speaker(link.near().node(), link.near().instance());
    Optional<Speaker> other = ends.speaker(link.far().node(), link.far().instance());
    if (one.isPresent() && other.isPresent()) {
      book.reach(
          link.name(),
          new End(one.get(), link.prefix().host(1)),
          new End(other.get(), link.prefix().host(2)));
    }
  }

  private static void join(Ends ends, SessionBook book, Link link) {
    Optional<Speaker> edge = ends.speaker(link.far().node(), link.far().instance());
    for (int i = 0; i < ends.count(link.near().node()) && edge.isPresent(); i++) {
      End far = new End(edge.get(), link.prefix().host(2));
      ends.end(link.near().node(), i)
          .filter(gateway -> gateway.speaker().role() == Role.EXPRESSROUTE_GATEWAY)
          .ifPresent(gateway -> book.join(gateway, far));
    }
  }
}
