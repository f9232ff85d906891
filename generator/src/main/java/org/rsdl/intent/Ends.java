package org.rsdl.intent;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** What an end of {@code reaches} stands for: nodes with a prefix each. */
public record Ends(Name node, IpPrefix prefix) {
  private static final Set<String> AZURE_NAMED =
      Set.of(
          VirtualNetwork.ROUTE_SERVER_SUBNET,
          VirtualNetwork.GATEWAY_SUBNET,
          "AzureFirewallSubnet",
          "AzureFirewallManagementSubnet",
          "AzureBastionSubnet");

  /** All ends of an element; empty for what has no prefix of its own. */
  public static List<Ends> of(Topology topology, Name name) {
    return topology.element(name).stream().flatMap(element -> of(topology, element)).toList();
  }

  /** An address inside that a machine could have. */
  public IpAddress address() {
    return prefix.size() > 4 ? prefix.host(4) : prefix.address();
  }

  private static Stream<Ends> of(Topology topology, Element element) {
    return switch (element) {
      case Site site -> site.prefixes().stream().map(prefix -> new Ends(site.name(), prefix));
      case VirtualNetwork vnet -> subnets(vnet);
      case Subnet subnet -> Stream.of(new Ends(subnet.name(), subnet.prefix()));
      case Nva nva ->
          nva.instances().stream().map(i -> new Ends(nva.name(), i.address().asPrefix()));
      case Instance instance -> instance(topology, instance);
      default -> Stream.empty();
    };
  }

  private static Stream<Ends> subnets(VirtualNetwork vnet) {
    List<Ends> plain =
        vnet.subnets().stream()
            .filter(subnet -> !AZURE_NAMED.contains(subnet.name().simple()))
            .map(subnet -> new Ends(subnet.name(), subnet.prefix()))
            .toList();
    return plain.isEmpty()
        ? vnet.addressSpace().stream().map(space -> new Ends(vnet.name(), space))
        : plain.stream();
  }

  /**
   * A router of a site stands for the site's prefixes, a machine of an appliance for its address.
   */
  private static Stream<Ends> instance(Topology topology, Instance instance) {
    Stream<Ends> site =
        topology.sites().stream()
            .filter(s -> s.instances().contains(instance))
            .flatMap(s -> s.prefixes().stream().map(prefix -> new Ends(s.name(), prefix)));
    Stream<Ends> nva =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .filter(n -> n.instances().contains(instance))
            .map(n -> new Ends(n.name(), instance.address().asPrefix()));
    return Stream.concat(site, nva);
  }
}
