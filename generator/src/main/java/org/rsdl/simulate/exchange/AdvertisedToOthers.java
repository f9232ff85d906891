package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** What a speaker originates by {@code advertise ... to}, only that peer hears. */
final class AdvertisedToOthers implements ExportRule {
  private static final Drop DROP = Drop.by(AdvertisedToOthers.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean others =
        learned.own() && over.terms().sender().origins().withheld().contains(route.prefix());
    return over.bgp() && others ? DROP : new Accept(route);
  }
}
