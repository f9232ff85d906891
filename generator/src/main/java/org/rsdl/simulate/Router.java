package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.decision.Candidates;
import org.rsdl.simulate.decision.Decision;
import org.rsdl.simulate.decision.DecisionProcess;
import org.rsdl.simulate.decision.RouterProfile;
import org.rsdl.simulate.decision.Sharing;
import org.rsdl.simulate.decision.Source;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Learned;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.PrefixGroups;

/** A speaker at work: takes what its sessions bring, decides, tells its peers. */
final class Router {
  private static final IpAddress UNSPECIFIED = new IpAddress.V4(0);

  private final Speaker speaker;
  private final DecisionProcess process;
  private final Sharing sharing;
  private final @Nullable Learned[] own;
  private final List<Channel> in = new ArrayList<>();
  private final List<Channel> out = new ArrayList<>();
  private final Candidates candidates;
  private final List<Learned> considered = new ArrayList<>();
  private BitSet touched = new BitSet();

  Router(Speaker speaker, PrefixGroups groups, Candidates candidates) {
    this.speaker = speaker;
    this.candidates = candidates;
    this.process = process(speaker);
    this.sharing = sharing(speaker);
    Session own = Session.own(speaker);
    this.own = new Learned[groups.count()];
    for (int group : groups.of(speaker.originates())) {
      this.own[group] = new Learned(BgpRoute.originated(groups.prefix(group), UNSPECIFIED), own);
    }
  }

  private static DecisionProcess process(Speaker speaker) {
    return switch (speaker.role()) {
      case ROUTE_SERVER ->
          DecisionProcess.routeServer(
              speaker.policy().preference(), speaker.policy().staticFirst());
      case VPN_GATEWAY -> DecisionProcess.GATEWAY;
      case EXPRESSROUTE_GATEWAY -> DecisionProcess.EXPRESSROUTE;
      case MSEE -> DecisionProcess.EDGE;
      case NVA, SITE -> RouterProfile.of(speaker.policy().router().platform()).process();
    };
  }

  private static Sharing sharing(Speaker speaker) {
    Speaker.Router router = speaker.policy().router();
    return switch (speaker.role()) {
      case ROUTE_SERVER -> Sharing.EQUAL_LENGTH;
      case VPN_GATEWAY, EXPRESSROUTE_GATEWAY, MSEE -> Sharing.ONE_NEIGHBOR_AS;
      case NVA, SITE -> RouterProfile.of(router.platform()).sharing(router.maximumPaths());
    };
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

  void touch(int group) {
    touched.set(group);
  }

  /** Considers every prefix anew. */
  void touchAll() {
    touched.set(0, own.length);
  }

  /**
   * Decides for every prefix that changed and tells the peers; says whether one of them heard news.
   */
  boolean settle() {
    if (touched.isEmpty()) {
      return false;
    }
    BitSet work = touched;
    touched = new BitSet();
    boolean news = false;
    for (int group = work.nextSetBit(0); group >= 0; group = work.nextSetBit(group + 1)) {
      Learned best = best(group);
      for (Channel channel : out) {
        news |= channel.tell(group, best == null ? null : sent(best, channel.session()));
      }
    }
    return news;
  }

  private static @Nullable BgpRoute sent(Learned best, Session over) {
    return Exchange.send(best, over).kept();
  }

  private @Nullable Learned best(int group) {
    fill(group);
    return considered.isEmpty() ? null : considered.get(process.decide(candidates).best());
  }

  /** All usable routes of a group with what became of each; the table of the answer. */
  List<Choice> choices(int group) {
    fill(group);
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
              !best && sharing.takes(process, candidates, i, decision.best()),
              best ? decision.decidedBy() : candidates.removedBy(i)));
    }
    return choices;
  }

  /** A candidate after the decision. */
  record Choice(Learned learned, boolean best, boolean multipath, String decidedBy) {}

  private void fill(int group) {
    candidates.clear();
    considered.clear();
    consider(own[group]);
    for (Channel channel : in) {
      consider(channel.accepted(group));
    }
  }

  private void consider(@Nullable Learned learned) {
    if (learned == null) {
      return;
    }
    Session over = learned.over();
    considered.add(learned);
    candidates.add(
        learned.route(),
        source(over),
        over.type() == Session.Type.EXTERNAL,
        over.fromAddress(),
        speaker.policy().weight(over.from().node()));
  }

  private static Source source(Session over) {
    if (!over.bgp()) {
      return Source.OWN;
    }
    return switch (over.from().role()) {
      case EXPRESSROUTE_GATEWAY -> Source.EXPRESSROUTE;
      case VPN_GATEWAY -> Source.VPN_GATEWAY;
      case NVA -> Source.NVA;
      case ROUTE_SERVER -> Source.ROUTE_SERVER;
      case MSEE, SITE -> Source.PEER;
    };
  }
}
