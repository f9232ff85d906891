package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/** Never back to the node the best route came from, whichever of its instances. */
final class LearnedFromThisPeer implements ExportRule {
  private static final Drop DROP = Drop.by(LearnedFromThisPeer.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean back = !learned.own() && learned.over().from().node().equals(over.to().node());
    return back && !over.to().node().equals(over.from().node()) ? DROP : new Accept(route);
  }
}
