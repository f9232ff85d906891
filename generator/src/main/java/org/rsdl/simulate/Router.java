package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.decision.Candidates;
import org.rsdl.simulate.decision.Decision;
import org.rsdl.simulate.decision.DecisionProcess;
import org.rsdl.simulate.decision.Source;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.exchange.Verdict;
import org.rsdl.simulate.rib.BgpRoute;

/** A speaker at work: takes what its sessions bring, decides, tells its peers. */
final class Router {
  private static final IpAddress UNSPECIFIED = new IpAddress.V4(0);

  private final Speaker speaker;
  private final DecisionProcess process;
  private final Map<IpPrefix, Learned> own = new HashMap<>();
  private final List<Channel> in = new ArrayList<>();
  private final List<Channel> out = new ArrayList<>();
  private final Candidates candidates;
  private final List<Learned> considered = new ArrayList<>();
  private Set<IpPrefix> touched = new HashSet<>();

  Router(Speaker speaker, Candidates candidates) {
    this.speaker = speaker;
    this.candidates = candidates;
    this.process =
        speaker.role() == Role.ROUTE_SERVER
            ? DecisionProcess.routeServer(speaker.policy().preference())
            : DecisionProcess.ROUTER;
    Session own = Session.own(speaker);
    for (IpPrefix prefix : speaker.originates()) {
      this.own.put(prefix, new Learned(BgpRoute.originated(prefix, UNSPECIFIED), own));
    }
  }

  Speaker speaker() {
    return speaker;
  }

  List<Channel> in() {
    return in;
  }

  List<Channel> out() {
    return out;
  }

  void touch(IpPrefix prefix) {
    touched.add(prefix);
  }

  /** Considers every prefix anew. */
  void touchAll() {
    touched.addAll(prefixes());
    out.forEach(channel -> touched.addAll(channel.routes().keySet()));
  }

  /** What there is a route for. */
  Set<IpPrefix> prefixes() {
    Set<IpPrefix> all = new HashSet<>(own.keySet());
    for (Channel channel : in) {
      channel.usable().forEach(all::add);
    }
    return all;
  }

  /**
   * Decides for every prefix that changed and tells the peers; says whether one of them heard news.
   */
  boolean settle() {
    if (touched.isEmpty()) {
      return false;
    }
    Set<IpPrefix> work = touched;
    touched = new HashSet<>();
    boolean news = false;
    for (IpPrefix prefix : work) {
      Learned best = best(prefix);
      for (Channel channel : out) {
        news |= channel.tell(prefix, best == null ? null : sent(best, channel.session()));
      }
    }
    return news;
  }

  private static @Nullable BgpRoute sent(Learned best, Session over) {
    return Exchange.send(best, over) instanceof Verdict.Accept accept ? accept.route() : null;
  }

  private @Nullable Learned best(IpPrefix prefix) {
    fill(prefix);
    return considered.isEmpty() ? null : considered.get(process.decide(candidates).best());
  }

  /** All usable routes of a prefix with what became of each; the table of the answer. */
  List<Choice> choices(IpPrefix prefix) {
    fill(prefix);
    if (considered.isEmpty()) {
      return List.of();
    }
    Decision decision = process.decide(candidates);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < considered.size(); i++) {
      boolean best = i == decision.best();
      choices.add(
          new Choice(
              considered.get(i),
              best,
              !best && process.multipath(candidates, i),
              best ? decision.decidedBy() : candidates.removedBy(i)));
    }
    return choices;
  }

  /** A candidate after the decision. */
  record Choice(Learned learned, boolean best, boolean multipath, String decidedBy) {}

  private void fill(IpPrefix prefix) {
    candidates.clear();
    considered.clear();
    consider(own.get(prefix));
    for (Channel channel : in) {
      consider(channel.accepted(prefix));
    }
  }

  private void consider(@Nullable Learned learned) {
    if (learned == null) {
      return;
    }
    Session over = learned.over();
    considered.add(learned);
    candidates.add(
        learned.route(), source(over), over.type() == Session.Type.EXTERNAL, over.fromAddress());
  }

  private static Source source(Session over) {
    if (!over.bgp()) {
      return Source.OWN;
    }
    return switch (over.from().role()) {
      case EXPRESSROUTE_GATEWAY -> Source.EXPRESSROUTE;
      case VPN_GATEWAY, NVA -> Source.VPN_OR_NVA;
      case ROUTE_SERVER, MSEE, SITE -> Source.PEER;
    };
  }
}
