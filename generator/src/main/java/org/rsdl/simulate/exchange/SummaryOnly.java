package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** Beside an {@code advertise} with {@code summary-only} no longer prefix inside is told. */
final class SummaryOnly implements ExportRule {
  private static final Drop DROP = Drop.by(SummaryOnly.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean inside =
        over.terms().sender().origins().summaries().stream()
            .anyMatch(s -> s.covers(route.prefix()) && s.length() < route.prefix().length());
    return over.bgp() && inside ? DROP : new Accept(route);
  }
}
