package org.rsdl.simulate.exchange;

import org.rsdl.simulate.rib.BgpRoute;

/** What the receiver of a session does with a route. */
interface ImportRule {
  Verdict judge(BgpRoute route, Session over);
}
