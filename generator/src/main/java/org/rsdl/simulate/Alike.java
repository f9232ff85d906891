package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rsdl.model.Site;
import org.rsdl.model.SiteKind;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;
import org.rsdl.simulate.rib.PrefixGroups;

/**
 * Which prefixes every rule treats alike. A prefix is known by who originates it, over which
 * sessions it is static, and by every fact that a rule asks of it; a rule that asks for more adds
 * its fact here.
 */
final class Alike {
  private static final IpPrefix ALL = IpPrefix.of("0.0.0.0/0");

  private final Map<IpPrefix, List<Integer>> facts = new HashMap<>();
  private int fact;

  private Alike() {}

  /** The groups of all prefixes that a table can hold. */
  static PrefixGroups groups(
      Topology topology, Iterable<List<Speaker>> speakers, List<Session> sessions) {
    return PrefixGroups.of(facts(topology, speakers, sessions));
  }

  /** Every prefix alone: what the groups must not differ from. */
  static PrefixGroups alone(
      Topology topology, Iterable<List<Speaker>> speakers, List<Session> sessions) {
    Map<IpPrefix, IpPrefix> alone = new HashMap<>();
    facts(topology, speakers, sessions).keySet().forEach(p -> alone.put(p, p));
    return PrefixGroups.of(alone);
  }

  private static Map<IpPrefix, List<Integer>> facts(
      Topology topology, Iterable<List<Speaker>> speakers, List<Session> sessions) {
    Alike alike = new Alike();
    alike.hold(Set.of(ALL));
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      alike.hold(vnet.addressSpace());
    }
    for (List<Speaker> node : speakers) {
      node.forEach(speaker -> alike.hold(speaker.originates()));
    }
    sessions.forEach(session -> alike.hold(session.statics()));
    PolicyFacts policies = PolicyFacts.of(sessions);
    policies.sets().forEach(alike::hold);
    for (Site site : topology.sites()) {
      if (site.kind() == SiteKind.POINT_TO_SITE) {
        alike.hold(site.prefixes());
      }
    }
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      alike.inside(vnet.addressSpace());
      alike.inside(vnet.advertised().summaries());
    }
    policies.conditions().forEach(alike::where);
    alike.where(IpPrefix.V6.class::isInstance);
    return alike.facts;
  }

  /** These prefixes have one more fact in common. */
  private void hold(Iterable<IpPrefix> prefixes) {
    fact++;
    for (IpPrefix prefix : prefixes) {
      List<Integer> known = facts.computeIfAbsent(prefix, p -> new ArrayList<>(4));
      if (known.isEmpty() || known.getLast() != fact) {
        known.add(fact);
      }
    }
  }

  private void inside(List<IpPrefix> prefixes) {
    fact++;
    Set<IpPrefix> spaces = new HashSet<>(prefixes);
    facts.forEach(
        (prefix, known) -> {
          for (IpPrefix space : spaces) {
            if (space.covers(prefix)) {
              known.add(fact);
              return;
            }
          }
        });
  }

  /** All prefixes of which the condition holds have one more fact in common. */
  private void where(Predicate<IpPrefix> condition) {
    fact++;
    facts.forEach(
        (prefix, known) -> {
          if (condition.test(prefix)) {
            known.add(fact);
          }
        });
  }
}
