package org.rsdl.simulate.exchange;

import org.rsdl.simulate.rib.BgpRoute;

/**
 * What the sender of a session does with its best route; {@code route} is what the rules before
 * made of it.
 */
interface ExportRule {
  Verdict judge(Learned learned, BgpRoute route, Session over);
}
