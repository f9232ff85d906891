package org.rsdl.simulate;

import java.util.List;
import java.util.Map;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;

/** The sessions that are up, both directions of each; the order of the kinds changes none. */
final class Sessions {
  private static final List<SessionKind> KINDS =
      List.of(
          new AzureSessions(), new RouteServerSessions(), new SiteSessions(), new EdgeSessions());

  private Sessions() {}

  static List<Session> of(Topology topology, Links links, Map<Name, List<Speaker>> speakers) {
    Ends ends = new Ends(topology, links, speakers);
    SessionBook book = new SessionBook(new Policies(topology));
    KINDS.forEach(kind -> kind.open(ends, book));
    return book.all();
  }
}
