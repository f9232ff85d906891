package org.rsdl.model;

/** A route map on what comes from, or goes to, a peer or connection. */
public record MapApplication(Name name, Name map, Direction direction, Name target)
    implements Element {
  /** As seen from the element that applies the map. */
  public enum Direction {
    INBOUND,
    OUTBOUND
  }
}
