package org.rsdl.model;

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
}
