package org.rsdl.simulate.decision;

/** A Route Server's own virtual network wins over every learned route of the same prefix. */
final class VirtualNetworkOrigin implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    candidates.keepLowest(i -> candidates.source(i) == Source.OWN ? 0 : 1);
  }
}
