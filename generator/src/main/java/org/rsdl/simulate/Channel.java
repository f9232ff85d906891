package org.rsdl.simulate;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.PrefixGroups;

/**
 * What runs over one session at the moment, by group of prefixes: the sender's Adj-RIB-Out, the
 * receiver's Adj-RIB-In.
 */
final class Channel {
  private final Router sender;
  private final Router receiver;
  private final @Nullable BgpRoute[] routes;
  private final @Nullable Learned[] accepted;
  private final boolean told;
  private final @Nullable Merged sent;
  private final @Nullable Merged taken;
  private Session session;

  Channel(Session session, Router sender, Router receiver, PrefixGroups groups) {
    this.session = session;
    this.sender = sender;
    this.receiver = receiver;
    routes = new BgpRoute[groups.count()];
    accepted = new Learned[groups.count()];
    // the site's end of a static connection holds what the connection says, and tells nothing
    told = session.bgp() || session.to().role() == Role.SITE;
    sent = session.terms().sender().aggregates() ? new Merged(groups) : null;
    taken = session.terms().receiver().aggregates() ? new Merged(groups) : null;
    for (int group : groups.of(session.statics())) {
      accepted[group] =
          new Learned(BgpRoute.originated(groups.prefix(group), session.toAddress()), session);
    }
  }

  Session session() {
    return session;
  }

  /** What was sent, before the receiver's import rules. */
  @Nullable BgpRoute route(int group) {
    return routes[group];
  }

  /** What a map of the sender made of other prefixes, if that is what was sent. */
  Optional<BgpRoute> made(int group) {
    return sent == null ? Optional.empty() : sent.made(group);
  }

  /** What the receiver may use, absent if there is nothing. */
  @Nullable Learned accepted(int group) {
    return accepted[group];
  }

  /** What is sent at the moment, of all groups. */
  @Nullable BgpRoute[] state() {
    return routes.clone();
  }

  /**
   * Advertises the route, perhaps under a shorter prefix, or withdraws the group when there is
   * none; says whether that is news.
   */
  boolean tell(int group, @Nullable BgpRoute route) {
    if (!told) {
      return false;
    }
    if (sent == null) {
      return hear(group, route);
    }
    BitSet changed = new BitSet();
    sent.put(group, route, changed::set);
    return changed.stream().filter(g -> hear(g, sent.route(g))).count() > 0;
  }

  private boolean hear(int group, @Nullable BgpRoute route) {
    BgpRoute before = routes[group];
    if (route == null ? before == null : route.equals(before)) {
      return false;
    }
    routes[group] = route;
    receive(group);
    return true;
  }

  private void receive(int group) {
    BgpRoute route = routes[group];
    BgpRoute usable = route == null ? null : Exchange.receive(route, session).kept();
    if (taken == null) {
      take(group, usable);
    } else {
      taken.put(group, usable, g -> take(g, taken.route(g)));
    }
  }

  private void take(int group, @Nullable BgpRoute route) {
    accepted[group] = route == null ? null : new Learned(route, session);
    receiver.touch(group);
  }

  /** Takes the session down for good: both ends consider everything anew. */
  void close(Session.State reason) {
    session = session.closed(reason);
    for (int group = 0; group < routes.length; group++) {
      receive(group);
      sender.touch(group);
    }
  }
}
