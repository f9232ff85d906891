package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Ends.End;
import org.rsdl.simulate.exchange.Session;

/**
 * The sessions found so far, by what tells them apart; so neither the text nor the kinds decide
 * their order. Of two between the same ends one is kept, that of the link first by name.
 */
final class SessionBook {
  private record Key(String over, Name link) {}

  private record Entry(Name link, Session session) {}

  private static final Name AZURE = new Name("");

  private final Policies policies;
  private final Map<String, Entry> sessions = new TreeMap<>();

  SessionBook(Policies policies) {
    this.policies = policies;
  }

  /** A BGP session that Azure makes by itself. */
  void join(End one, End other) {
    join("", AZURE, one, other);
  }

  /** A BGP session of a {@code bgp} link; there is one between two ends, however often written. */
  void peer(Name link, End one, End other) {
    join("", link, one, other);
  }

  /** A BGP session over a {@code connect}; two connections have a session each. */
  void connect(Name link, End one, End other) {
    join(link.full(), link, one, other);
  }

  private void join(String over, Name link, End one, End other) {
    if (one.speaker().asn().value() == 0 || other.speaker().asn().value() == 0) {
      return;
    }
    boolean internal = one.speaker().asn().equals(other.speaker().asn());
    Session.Type type = internal ? Session.Type.INTERNAL : Session.Type.EXTERNAL;
    String ends = over + " " + text(one) + " " + text(other);
    open(new Key(ends + " 0", link), one, other, type, List.of());
    open(new Key(ends + " 1", link), other, one, type, List.of());
  }

  /** One of Global Reach: both ends are 12076, and each puts that in front (recorded: twice). */
  void reach(Name link, End one, End other) {
    open(new Key(link + " 0", link), one, other, Session.Type.EXTERNAL, List.of());
    open(new Key(link + " 1", link), other, one, Session.Type.EXTERNAL, List.of());
  }

  private static String text(End end) {
    return "" + end.speaker().node() + end.speaker().instance() + end.address();
  }

  /**
   * What one end knows of the other without BGP.
   *
   * @param over the link's own name, and 0 or 1 for the direction
   * @param statics what the receiver has in its table; a site learns besides what its peer tells
   */
  void fix(Name link, String over, End from, End to, List<IpPrefix> statics) {
    open(new Key(link + " static " + over, link), from, to, Session.Type.STATIC, statics);
  }

  /** The one place where a direction of a session is made, whatever it is of. */
  private void open(Key key, End from, End to, Session.Type type, List<IpPrefix> statics) {
    Entry before = sessions.get(key.over());
    if (before == null || key.link().compareTo(before.link()) < 0) {
      Session session =
          new Session(from.speaker(), to.speaker(), from.address(), to.address(), type, statics);
      sessions.put(
          key.over(),
          new Entry(
              key.link(),
              session.bgp()
                  ? session.on(policies.of(key.link(), from.speaker(), to.speaker()))
                  : session));
    }
  }

  /** Every direction of every session, in an order of their own. */
  List<Session> all() {
    List<Session> all = new ArrayList<>();
    sessions.values().forEach(entry -> all.add(entry.session()));
    return all;
  }
}
