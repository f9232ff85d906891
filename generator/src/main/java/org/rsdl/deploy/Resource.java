package org.rsdl.deploy;

import java.util.List;
import java.util.Optional;

/**
 * A resource to be made. The cases are {@link Vnet}, {@link Subnet}, {@link PublicIp}, {@link
 * Gateway}, {@link Server}, {@link BgpConnection}, {@link LocalGateway}, {@link Circuit}, {@link
 * PrivatePeering}, {@link VpnConnection} and {@link CircuitConnection}.
 *
 * <p>Addresses that Azure assigns are in none of them; addresses of appliances are facts.
 */
public sealed interface Resource {
  /** Unique in a deployment. */
  ResourceId id();

  /** What must be complete before; each is made by this deployment too. */
  List<ResourceId> dependsOn();

  /** The switch without which it is left out. */
  default Optional<String> onlyWith() {
    return Optional.empty();
  }

  /** A virtual network, with subnets that exist as soon as it does. */
  record Vnet(ResourceId id, Value location, List<String> prefixes, List<Subnet> subnets)
      implements Resource {
    public Vnet {
      prefixes = List.copyOf(prefixes);
      subnets = List.copyOf(subnets);
    }

    @Override
    public List<ResourceId> dependsOn() {
      return List.of();
    }
  }

  /**
   * A subnet; as a resource of its own it lies in a virtual network that exists already.
   *
   * @param delegation the service it is delegated to, as Azure names it
   */
  record Subnet(
      ResourceId id,
      String prefix,
      Optional<ResourceId> nsg,
      Optional<String> delegation,
      List<ResourceId> dependsOn)
      implements Resource {
    public Subnet {
      dependsOn = List.copyOf(dependsOn);
    }
  }

  /** A public address: SKU Standard, static, IPv4. */
  record PublicIp(ResourceId id, Value location) implements Resource {
    @Override
    public List<ResourceId> dependsOn() {
      return List.of();
    }
  }

  /** One end of a gateway or Route Server in its subnet; its private address is Azure's choice. */
  record IpConfiguration(String name, ResourceId subnet, ResourceId publicIp) {}

  /**
   * A gateway.
   *
   * @param vpn whether it is a VPN gateway, else an ExpressRoute gateway
   * @param asn with which a VPN gateway speaks BGP; absent: it speaks none
   * @param ipConfigurations two when active-active, else one
   */
  record Gateway(
      ResourceId id,
      Value location,
      boolean vpn,
      boolean policyBased,
      Value sku,
      Optional<Long> asn,
      List<IpConfiguration> ipConfigurations,
      List<ResourceId> dependsOn)
      implements Resource {
    public Gateway {
      ipConfigurations = List.copyOf(ipConfigurations);
      dependsOn = List.copyOf(dependsOn);
    }

    /** Whether both instances carry traffic. */
    public boolean activeActive() {
      return ipConfigurations.size() == 2;
    }
  }

  /**
   * A Route Server; in Azure's API a virtual hub with an IP configuration.
   *
   * @param preference as Azure's API writes the hub routing preference
   * @param ipConfiguration complete only when all of {@code dependsOn} are
   */
  record Server(
      ResourceId id,
      Value location,
      boolean routeExchange,
      String preference,
      IpConfiguration ipConfiguration,
      List<ResourceId> dependsOn)
      implements Resource {
    public Server {
      dependsOn = List.copyOf(dependsOn);
    }

    /** What its sessions wait for. */
    public ResourceId ipConfigurationId() {
      return id.child(
          ResourceId.Kind.ROUTE_SERVER_IP_CONFIGURATION, new Value.Text(ipConfiguration.name()));
    }
  }

  /** A session of a Route Server with one instance of an appliance, in Azure's words a peer. */
  record BgpConnection(ResourceId id, Value asn, String address, List<ResourceId> dependsOn)
      implements Resource {
    public BgpConnection {
      dependsOn = List.copyOf(dependsOn);
    }
  }

  /** The BGP speaker at the far end of a tunnel. */
  record BgpSpeaker(Value asn, Value address) {}

  /** What Azure knows of a router outside: where it is, and what lies behind it. */
  record LocalGateway(
      ResourceId id,
      Value location,
      Value publicAddress,
      List<String> prefixes,
      Optional<BgpSpeaker> bgp)
      implements Resource {
    public LocalGateway {
      prefixes = List.copyOf(prefixes);
    }

    @Override
    public List<ResourceId> dependsOn() {
      return List.of();
    }
  }

  /**
   * An ExpressRoute circuit.
   *
   * @param tier Local, Standard or Premium
   * @param family MeteredData or UnlimitedData
   * @param bandwidth Mbit/s
   */
  record Circuit(
      ResourceId id,
      Value location,
      String tier,
      String family,
      Value provider,
      Value peeringLocation,
      Value bandwidth)
      implements Resource {
    @Override
    public List<ResourceId> dependsOn() {
      return List.of();
    }
  }

  /** The private peering of a circuit, possible once the provider has provisioned it. */
  record PrivatePeering(
      ResourceId id,
      Value asn,
      Value vlan,
      Value primaryPrefix,
      Value secondaryPrefix,
      List<ResourceId> dependsOn,
      Optional<String> onlyWith)
      implements Resource {
    public PrivatePeering {
      dependsOn = List.copyOf(dependsOn);
    }
  }

  /** An IPsec connection of a VPN gateway with a router outside. */
  record VpnConnection(
      ResourceId id,
      Value location,
      ResourceId gateway,
      ResourceId localGateway,
      boolean bgp,
      Value sharedKey,
      List<ResourceId> dependsOn)
      implements Resource {
    public VpnConnection {
      dependsOn = List.copyOf(dependsOn);
    }
  }

  /** The connection of an ExpressRoute gateway with a circuit. */
  record CircuitConnection(
      ResourceId id,
      Value location,
      ResourceId gateway,
      ResourceId circuit,
      List<ResourceId> dependsOn,
      Optional<String> onlyWith)
      implements Resource {
    public CircuitConnection {
      dependsOn = List.copyOf(dependsOn);
    }
  }
}
