package org.rsdl.simulate.exchange;

import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * Never back to the node the best route came from, whichever of its instances. With {@code
 * as-override} the other instances hear the echo, as they no longer refuse it (recorded: two
 * regions with NVA).
 */
final class LearnedFromThisPeer implements ExportRule {
  private static final Drop DROP = Drop.by(LearnedFromThisPeer.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean back = !learned.own() && learned.over().from().node().equals(over.to().node());
    boolean inside = over.to().node().equals(over.from().node());
    return back && !inside && !echoes(learned, over) ? DROP : new Accept(route);
  }

  private static boolean echoes(Learned learned, Session over) {
    return over.terms().sender().asOverride()
        && !learned.over().fromAddress().equals(over.toAddress());
  }
}
