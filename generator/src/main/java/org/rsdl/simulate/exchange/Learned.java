package org.rsdl.simulate.exchange;

import org.rsdl.simulate.rib.BgpRoute;

/** A route and where the speaker has it from. */
public record Learned(BgpRoute route, Session over) {
  boolean from(Role role) {
    return over.type() != Session.Type.OWN && over.from().role() == role;
  }

  boolean own() {
    return over.type() == Session.Type.OWN;
  }
}
