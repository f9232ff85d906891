package org.rsdl.simulate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rsdl.model.RouteMap;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Terms;

/**
 * What the terms of sessions ask of a prefix.
 *
 * @param sets prefixes that are named together
 * @param conditions what holds of a prefix or does not, each once
 */
record PolicyFacts(List<Set<IpPrefix>> sets, List<Predicate<IpPrefix>> conditions) {

  static PolicyFacts of(List<Session> sessions) {
    Set<Terms.Origins> origins = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<RouteMap> maps = new LinkedHashSet<>();
    for (Session session : sessions) {
      origins.add(session.terms().sender().origins());
      maps.addAll(session.terms().sender().maps());
      maps.addAll(session.terms().receiver().maps());
    }
    PolicyFacts facts = new PolicyFacts(new ArrayList<>(), new ArrayList<>());
    origins.forEach(facts::add);
    Set<RouteMap.Condition> conditions = new HashSet<>();
    for (RouteMap map : maps) {
      for (RouteMap.Rule rule : map.rules()) {
        conditions.addAll(rule.conditions());
        rule.actions().forEach(facts::add);
      }
    }
    conditions.forEach(facts::add);
    return facts;
  }

  private void add(Terms.Origins origins) {
    Map<Terms.Attributes, Set<IpPrefix>> alike = new HashMap<>();
    origins
        .attributes()
        .forEach((prefix, said) -> alike.computeIfAbsent(said, a -> new HashSet<>()).add(prefix));
    sets.addAll(alike.values());
    sets.add(origins.withheld());
    for (IpPrefix summary : origins.summaries()) {
      conditions.add(p -> summary.covers(p) && p.length() > summary.length());
    }
  }

  /** A prefix that a map makes stands alone. */
  private void add(RouteMap.Action action) {
    if (action instanceof RouteMap.Aggregate to) {
      sets.add(Set.of(to.prefix()));
    }
  }

  private void add(RouteMap.Condition condition) {
    if (condition instanceof RouteMap.Prefixes prefixes) {
      conditions.add(prefixes::matches);
    }
  }
}
