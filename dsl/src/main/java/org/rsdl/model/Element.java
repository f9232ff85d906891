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
        Firewall,
        LoadBalancer,
        Workload,
        Site,
        Circuit,
        Advertisement,
        MapApplication,
        Connection,
        BgpPeering,
        VnetPeering,
        RouteMap,
        RouteMap.Rule,
        RouteTable,
        RouteTable.UserRoute,
        Expectation,
        Scenario,
        Intent,
        View {
  /** Full and unique in the topology. */
  Name name();
}
