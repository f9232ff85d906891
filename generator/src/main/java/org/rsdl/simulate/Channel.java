package org.rsdl.simulate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Verdict;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * What runs over one session at the moment: the sender's Adj-RIB-Out, the receiver's Adj-RIB-In.
 */
final class Channel {
  private final Session session;
  private final Router receiver;
  private final Map<IpPrefix, BgpRoute> routes = new HashMap<>();
  private final Map<IpPrefix, Learned> accepted = new HashMap<>();

  Channel(Session session, Router receiver) {
    this.session = session;
    this.receiver = receiver;
    for (IpPrefix prefix : session.statics()) {
      accepted.put(prefix, new Learned(BgpRoute.originated(prefix, session.toAddress()), session));
    }
  }

  Session session() {
    return session;
  }

  /** What was sent, before the receiver's import rules. */
  Map<IpPrefix, BgpRoute> routes() {
    return routes;
  }

  /** What the receiver may use, absent if there is nothing. */
  @Nullable Learned accepted(IpPrefix prefix) {
    return accepted.get(prefix);
  }

  Iterable<IpPrefix> usable() {
    return accepted.keySet();
  }

  /**
   * Advertises the route, or withdraws the prefix when there is none; says whether that is news.
   */
  boolean tell(IpPrefix prefix, @Nullable BgpRoute route) {
    if (session.statics().contains(prefix)) {
      return false;
    }
    BgpRoute before = route == null ? routes.remove(prefix) : routes.put(prefix, route);
    if (route == null ? before == null : route.equals(before)) {
      return false;
    }
    if (route != null && Exchange.receive(route, session) instanceof Verdict.Accept accept) {
      accepted.put(prefix, new Learned(accept.route(), session));
    } else {
      accepted.remove(prefix);
    }
    receiver.touch(prefix);
    return true;
  }
}
