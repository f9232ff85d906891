package org.rsdl.deploy;

import java.util.List;

/** A resource of the deployment's resource group: its kind, and one name for each of its levels. */
public record ResourceId(Kind kind, List<Value> names) {
  public ResourceId {
    names = List.copyOf(names);
  }

  /** The kinds of resources, with Azure's types and the longest name Azure takes. */
  public enum Kind {
    VIRTUAL_NETWORK("virtualNetworks", 64),
    SUBNET("virtualNetworks/subnets", 80),
    NETWORK_SECURITY_GROUP("networkSecurityGroups", 80),
    PUBLIC_IP("publicIPAddresses", 80),
    GATEWAY("virtualNetworkGateways", 80),
    LOCAL_GATEWAY("localNetworkGateways", 80),
    ROUTE_SERVER("virtualHubs", 80),
    ROUTE_SERVER_IP_CONFIGURATION("virtualHubs/ipConfigurations", 80),
    BGP_CONNECTION("virtualHubs/bgpConnections", 80),
    CIRCUIT("expressRouteCircuits", 80),
    CIRCUIT_PEERING("expressRouteCircuits/peerings", 80),
    CONNECTION("connections", 80);

    private final String type;
    private final int longestName;

    Kind(String type, int longestName) {
      this.type = type;
      this.longestName = longestName;
    }

    /** Azure's full type, {@code Microsoft.Network/virtualHubs}. */
    public String type() {
      return "Microsoft.Network/" + type;
    }

    int longestName() {
      return longestName;
    }
  }

  /** The id of a part of this resource. */
  ResourceId child(Kind kind, Value name) {
    List<Value> all = new java.util.ArrayList<>(names);
    all.add(name);
    return new ResourceId(kind, all);
  }

  /** The name of the resource itself, without those it lies in. */
  public Value name() {
    return names.getLast();
  }

  /** The name of what it lies in, or its own where it lies in nothing. */
  public Value parent() {
    return names.getFirst();
  }
}
