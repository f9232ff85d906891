package org.rsdl.model;

import java.util.Comparator;
import java.util.List;

/** Anything of a topology that has a name and so a place in the text. */
public sealed interface Element
    permits VirtualNetwork,
        Subnet,
        RouteServer,
        ExpressRouteGateway,
        VpnGateway,
        Nva,
        Instance,
        Site,
        Circuit,
        Connection,
        BgpPeering,
        Expectation,
        Scenario,
        Intent {
  /** Full and unique in the topology. */
  Name name();

  /** A copy in the order of names. */
  static <E extends Element> List<E> sorted(List<E> elements) {
    return elements.stream().sorted(Comparator.comparing(Element::name)).toList();
  }
}
