package org.rsdl.deploy;

import static org.rsdl.model.VirtualNetwork.GATEWAY_SUBNET;
import static org.rsdl.model.VirtualNetwork.ROUTE_SERVER_SUBNET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.deploy.Parameters.Question;
import org.rsdl.deploy.Resource.IpConfiguration;
import org.rsdl.deploy.ResourceId.Kind;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Subnet;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.VpnGateway;

/** A virtual network and what lies in it; its gateways come before its Route Server. */
final class VnetDeployment {
  private final Draft draft;

  VnetDeployment(Draft draft) {
    this.draft = draft;
  }

  void add(VirtualNetwork vnet) {
    List<Resource.Subnet> subnets = subnets(vnet);
    if (vnet.existing()) {
      subnets.forEach(draft::add);
    } else {
      draft.add(
          new Resource.Vnet(
              draft.vnet(vnet),
              draft.location(vnet),
              vnet.addressSpace().stream().map(Object::toString).toList(),
              subnets));
      draft.output(vnet.name(), "Id", Output.Fact.ID, draft.vnet(vnet));
    }
    List<ResourceId> gateways = new ArrayList<>();
    vnet.vpnGateways().stream().filter(g -> !g.existing()).forEach(g -> gateways.add(vpn(vnet, g)));
    vnet.expressRouteGateways().stream()
        .filter(g -> !g.existing())
        .forEach(g -> gateways.add(expressRoute(vnet, g)));
    vnet.routeServers().stream()
        .filter(r -> !r.existing())
        .forEach(r -> routeServer(vnet, r, gateways));
    vnet.nvas().stream().filter(n -> !n.existing()).forEach(this::appliance);
  }

  /** In an existing network one waits for the other: Azure changes a network once at a time. */
  private List<Resource.Subnet> subnets(VirtualNetwork vnet) {
    List<Resource.Subnet> subnets = new ArrayList<>();
    for (Subnet subnet : vnet.subnets()) {
      if (!subnet.existing()) {
        subnets.add(
            new Resource.Subnet(
                draft.subnet(vnet, subnet.name().simple()),
                subnet.prefix().toString(),
                subnet
                    .nsg()
                    .map(
                        n ->
                            new ResourceId(
                                Kind.NETWORK_SECURITY_GROUP, List.of(new Value.Text(n)))),
                subnet.delegation(),
                vnet.existing() && !subnets.isEmpty()
                    ? List.of(subnets.getLast().id())
                    : List.of()));
      }
    }
    return subnets;
  }

  private ResourceId vpn(VirtualNetwork vnet, VpnGateway gateway) {
    ResourceId id = draft.id(gateway.name(), false, Kind.GATEWAY, "vgw-");
    List<IpConfiguration> ends =
        ends(vnet, gateway.name(), GATEWAY_SUBNET, gateway.activeActive() ? 2 : 1);
    draft.add(
        new Resource.Gateway(
            id,
            draft.location(vnet),
            true,
            gateway.policyBased(),
            sku(gateway.name(), gateway.sku(), "VpnGw1AZ"),
            gateway.bgp() ? Optional.of(gateway.asn().value()) : Optional.empty(),
            ends,
            before(vnet, GATEWAY_SUBNET, ends)));
    draft.output(gateway.name(), "Id", Output.Fact.ID, id);
    for (IpConfiguration end : ends) {
      draft.output(gateway.name(), "PublicAddress", Output.Fact.PUBLIC_ADDRESS, end.publicIp());
    }
    return id;
  }

  private ResourceId expressRoute(VirtualNetwork vnet, ExpressRouteGateway gateway) {
    ResourceId id = draft.id(gateway.name(), false, Kind.GATEWAY, "ergw-");
    List<IpConfiguration> ends = ends(vnet, gateway.name(), GATEWAY_SUBNET, 1);
    draft.add(
        new Resource.Gateway(
            id,
            draft.location(vnet),
            false,
            false,
            sku(gateway.name(), gateway.sku(), "ErGw1AZ"),
            Optional.empty(),
            ends,
            before(vnet, GATEWAY_SUBNET, ends)));
    draft.output(gateway.name(), "Id", Output.Fact.ID, id);
    return id;
  }

  private void routeServer(VirtualNetwork vnet, RouteServer server, List<ResourceId> gateways) {
    ResourceId id = draft.id(server.name(), false, Kind.ROUTE_SERVER, "rtserv-");
    IpConfiguration end = end(vnet, server.name(), ROUTE_SERVER_SUBNET, Draft.SERVER_END, "");
    List<ResourceId> before = before(vnet, ROUTE_SERVER_SUBNET, List.of(end));
    before.addAll(gateways);
    Resource.Server resource =
        new Resource.Server(
            id,
            draft.location(vnet),
            server.routeExchange(),
            server.preference().azure(),
            end,
            before);
    draft.add(resource);
    draft.routeServer(id);
    draft.output(server.name(), "Id", Output.Fact.ID, id);
    draft.output(server.name(), "Addresses", Output.Fact.ROUTE_SERVER_ADDRESSES, id);
  }

  private List<ResourceId> before(VirtualNetwork vnet, String subnet, List<IpConfiguration> ends) {
    List<ResourceId> before = new ArrayList<>(draft.madeSubnet(vnet, subnet));
    ends.forEach(end -> before.add(end.publicIp()));
    return before;
  }

  /** As az names the ends of a gateway. */
  private List<IpConfiguration> ends(VirtualNetwork vnet, Name gateway, String subnet, int count) {
    List<IpConfiguration> ends = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      ends.add(
          end(vnet, gateway, subnet, "vnetGatewayConfig" + n, count == 1 ? "" : "-" + (n + 1)));
    }
    return ends;
  }

  private IpConfiguration end(
      VirtualNetwork vnet, Name owner, String subnet, String name, String number) {
    Value address =
        new Value.Text(draft.names.made(Kind.PUBLIC_IP, "", "pip-", owner.full() + number));
    ResourceId publicIp = new ResourceId(Kind.PUBLIC_IP, List.of(address));
    draft.add(new Resource.PublicIp(publicIp, draft.location(vnet)));
    return new IpConfiguration(name, draft.subnet(vnet, subnet), publicIp);
  }

  private Value sku(Name gateway, Optional<String> written, String byDefault) {
    return written
        .<Value>map(Value.Text::new)
        .orElseGet(
            () ->
                draft.parameters.ask(
                    new Question(
                        gateway,
                        "Sku",
                        Parameter.Type.TEXT,
                        Optional.empty(),
                        "SKU of the gateway " + gateway),
                    Optional.of(byDefault)));
  }

  /** An appliance's image and license are the user's: its machines are not made here. */
  private void appliance(Nva nva) {
    draft.note(
        "The machines of the appliance %s are not made: deploy its image%s%s, with IP forwarding on"
            .formatted(
                nva.name(),
                nva.subnet().map(s -> " in " + s).orElse(""),
                nva.instances().isEmpty() ? "" : " as " + machines(nva.instances())));
  }

  private static String machines(List<Instance> instances) {
    return String.join(
        ", ", instances.stream().map(i -> i.name().simple() + " " + i.address()).toList());
  }
}
