package org.rsdl.emit.arm;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.deploy.Resource;
import org.rsdl.deploy.Resource.IpConfiguration;
import org.rsdl.deploy.ResourceId;

/** Each resource as the network API of {@link ArmTemplate#API_VERSION} spells it. */
final class ArmResources {
  private ArmResources() {}

  /** One object, or the two that make a Route Server. */
  static Stream<JsonObject> of(Resource resource) {
    return switch (resource) {
      case Resource.Server r -> Stream.of(server(r), serverEnd(r));
      case Resource.Vnet r -> one(r, head(r).with("location", r.location()), vnet(r));
      case Resource.Subnet r -> one(r, head(r), subnet(r));
      case Resource.PublicIp r -> one(r, publicIpHead(r), publicIp());
      case Resource.Gateway r -> one(r, head(r).with("location", r.location()), gateway(r));
      case Resource.BgpConnection r -> one(r, head(r), bgpConnection(r));
      case Resource.LocalGateway r ->
          one(r, head(r).with("location", r.location()), localGateway(r));
      case Resource.Circuit r -> one(r, circuitHead(r), circuit(r));
      case Resource.PrivatePeering r -> one(r, head(r), privatePeering(r));
      case Resource.VpnConnection r ->
          one(r, head(r).with("location", r.location()), vpnConnection(r));
      case Resource.CircuitConnection r ->
          one(r, head(r).with("location", r.location()), circuitConnection(r));
    };
  }

  private static Stream<JsonObject> one(Resource resource, Body head, Body properties) {
    return Stream.of(tail(head.with("properties", properties), resource.dependsOn()).json);
  }

  private static Body head(Resource resource) {
    Body head = new Body();
    resource.onlyWith().ifPresent(s -> head.with("condition", Expressions.parameter(s)));
    return identified(head, resource.id());
  }

  private static Body identified(Body head, ResourceId id) {
    return head.text("type", id.kind().type())
        .text("apiVersion", ArmTemplate.API_VERSION)
        .with("name", Expressions.name(id));
  }

  private static Body tail(Body resource, List<ResourceId> dependsOn) {
    if (dependsOn.isEmpty()) {
      return resource;
    }
    JsonArray ids = new JsonArray();
    dependsOn.forEach(id -> ids.add(Expressions.expression(Expressions.idCall(id))));
    return resource.with("dependsOn", ids);
  }

  private static JsonObject server(Resource.Server r) {
    Body properties =
        new Body()
            .text("sku", "Standard")
            .with("allowBranchToBranchTraffic", r.routeExchange())
            .text("hubRoutingPreference", r.preference());
    return head(r).with("location", r.location()).with("properties", properties).json;
  }

  private static JsonObject serverEnd(Resource.Server r) {
    List<ResourceId> dependsOn = Stream.concat(Stream.of(r.id()), r.dependsOn().stream()).toList();
    Body end =
        identified(new Body(), r.ipConfigurationId()).with("properties", end(r.ipConfiguration()));
    return tail(end, dependsOn).json;
  }

  private static Body end(IpConfiguration end) {
    return new Body()
        .text("privateIPAllocationMethod", "Dynamic")
        .reference("subnet", end.subnet())
        .reference("publicIPAddress", end.publicIp());
  }

  private static Body vnet(Resource.Vnet r) {
    return new Body()
        .with("addressSpace", new Body().texts("addressPrefixes", r.prefixes()))
        .list(
            "subnets",
            r.subnets().stream()
                .map(s -> new Body().with("name", s.id().name()).with("properties", subnet(s)))
                .toList());
  }

  private static Body subnet(Resource.Subnet r) {
    Body subnet = new Body().text("addressPrefix", r.prefix());
    r.nsg().ifPresent(nsg -> subnet.reference("networkSecurityGroup", nsg));
    r.delegation()
        .ifPresent(
            service ->
                subnet.list(
                    "delegations",
                    List.of(
                        new Body()
                            .text("name", "0")
                            .with("properties", new Body().text("serviceName", service)))));
    return subnet;
  }

  private static Body publicIpHead(Resource.PublicIp r) {
    return head(r).with("location", r.location()).with("sku", new Body().text("name", "Standard"));
  }

  private static Body publicIp() {
    return new Body()
        .text("publicIPAllocationMethod", "Static")
        .text("publicIPAddressVersion", "IPv4");
  }

  private static Body gateway(Resource.Gateway r) {
    Body gateway = new Body().text("gatewayType", r.vpn() ? "Vpn" : "ExpressRoute");
    if (r.vpn()) {
      gateway
          .text("vpnType", r.policyBased() ? "PolicyBased" : "RouteBased")
          .with("activeActive", r.activeActive())
          .with("enableBgp", r.asn().isPresent());
      r.asn().ifPresent(asn -> gateway.with("bgpSettings", new Body().with("asn", asn)));
    }
    return gateway
        .with("sku", new Body().with("name", r.sku()).with("tier", r.sku()))
        .list(
            "ipConfigurations",
            r.ipConfigurations().stream()
                .map(e -> new Body().text("name", e.name()).with("properties", end(e)))
                .toList());
  }

  private static Body bgpConnection(Resource.BgpConnection r) {
    return new Body().with("peerAsn", r.asn()).text("peerIp", r.address());
  }

  private static Body localGateway(Resource.LocalGateway r) {
    Body gateway = new Body().with("gatewayIpAddress", r.publicAddress());
    if (!r.prefixes().isEmpty()) {
      gateway.with("localNetworkAddressSpace", new Body().texts("addressPrefixes", r.prefixes()));
    }
    r.bgp()
        .ifPresent(
            bgp ->
                gateway.with(
                    "bgpSettings",
                    new Body().with("asn", bgp.asn()).with("bgpPeeringAddress", bgp.address())));
    return gateway;
  }

  private static Body circuitHead(Resource.Circuit r) {
    return head(r)
        .with("location", r.location())
        .with(
            "sku",
            new Body()
                .text("name", r.tier() + "_" + r.family())
                .text("tier", r.tier())
                .text("family", r.family()));
  }

  private static Body circuit(Resource.Circuit r) {
    return new Body()
        .with(
            "serviceProviderProperties",
            new Body()
                .with("serviceProviderName", r.provider())
                .with("peeringLocation", r.peeringLocation())
                .with("bandwidthInMbps", r.bandwidth()));
  }

  private static Body privatePeering(Resource.PrivatePeering r) {
    return new Body()
        .text("peeringType", "AzurePrivatePeering")
        .with("peerASN", r.asn())
        .with("vlanId", r.vlan())
        .with("primaryPeerAddressPrefix", r.primaryPrefix())
        .with("secondaryPeerAddressPrefix", r.secondaryPrefix());
  }

  private static Body vpnConnection(Resource.VpnConnection r) {
    return new Body()
        .text("connectionType", "IPsec")
        .with("virtualNetworkGateway1", whole(r.gateway()))
        .with("localNetworkGateway2", whole(r.localGateway()))
        .with("enableBgp", r.bgp())
        .with("sharedKey", r.sharedKey());
  }

  private static Body circuitConnection(Resource.CircuitConnection r) {
    return new Body()
        .text("connectionType", "ExpressRoute")
        .with("virtualNetworkGateway1", whole(r.gateway()))
        .reference("peer", r.circuit());
  }

  /** A reference where Azure's types ask for a whole resource. */
  private static Body whole(ResourceId id) {
    return new Body()
        .with("id", Expressions.expression(Expressions.idCall(id)))
        .with("properties", new Body());
  }
}
