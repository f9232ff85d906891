package org.rsdl.model;

import java.util.List;
import org.rsdl.net.IpPrefix;

/**
 * User-defined routes for the subnets that name it (Virtual network traffic routing).
 *
 * @param propagate whether routes of gateways and Route Servers get into the subnets
 */
public record RouteTable(
    Name name, String label, boolean existing, boolean propagate, List<UserRoute> routes)
    implements Element {
  public RouteTable {
    routes = List.copyOf(routes);
  }

  /** One route of the table. */
  public record UserRoute(Name name, IpPrefix prefix, NextHop nextHop) implements Element {}

  /** A copy with the switch set; for scenarios. */
  public RouteTable withPropagation(boolean on) {
    return new RouteTable(name, label, existing, on, routes);
  }
}
