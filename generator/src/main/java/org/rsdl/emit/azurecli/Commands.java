package org.rsdl.emit.azurecli;

import java.util.stream.Collectors;
import org.rsdl.deploy.Resource;
import org.rsdl.deploy.ResourceId;

/**
 * The commands that make each resource. Most may run again; what a second run would fail at, or
 * would empty, is made only where {@code show} does not find it.
 */
final class Commands {
  private Commands() {}

  static String of(Resource resource, String indent) {
    return switch (resource) {
      case Resource.Vnet r -> vnet(r, indent);
      case Resource.Subnet r -> subnet(r).quiet(indent);
      case Resource.PublicIp r -> publicIp(r).quiet(indent);
      case Resource.Gateway r -> gateway(r).quiet(indent);
      case Resource.Server r -> server(r, indent);
      case Resource.BgpConnection r -> bgpConnection(r).quiet(indent);
      case Resource.LocalGateway r -> localGateway(r).quiet(indent);
      case Resource.Circuit r -> circuit(r, indent);
      case Resource.PrivatePeering r -> privatePeering(r).quiet(indent);
      case Resource.VpnConnection r -> vpnConnection(r).quiet(indent);
      case Resource.CircuitConnection r -> circuitConnection(r).quiet(indent);
    };
  }

  private static Command named(String command, ResourceId id) {
    return new Command(command).with("--name", id.name());
  }

  private static String unlessThere(String group, ResourceId id, String indent) {
    return "%sif ! %s 2>/dev/null; then\n"
        .formatted(indent, named(group + " show", id).raw("--output none").text("").strip());
  }

  /** A second run of create would take the subnets away. */
  private static String vnet(Resource.Vnet r, String indent) {
    return unlessThere("network vnet", r.id(), indent)
        + named("network vnet create", r.id())
            .with("--location", r.location())
            .with("--address-prefixes", r.prefixes())
            .quiet(indent + "  ")
        + indent
        + "fi\n"
        + r.subnets().stream().map(s -> subnet(s).quiet(indent)).collect(Collectors.joining());
  }

  private static Command subnet(Resource.Subnet r) {
    Command command =
        named("network vnet subnet create", r.id())
            .with("--vnet-name", r.id().parent())
            .with("--address-prefixes", r.prefix());
    r.nsg().ifPresent(nsg -> command.with("--network-security-group", nsg.name()));
    r.delegation().ifPresent(service -> command.with("--delegations", service));
    return command;
  }

  private static Command publicIp(Resource.PublicIp r) {
    return named("network public-ip create", r.id())
        .with("--location", r.location())
        .with("--sku", "Standard")
        .with("--allocation-method", "Static")
        .with("--version", "IPv4");
  }

  private static Command gateway(Resource.Gateway r) {
    Command command =
        named("network vnet-gateway create", r.id())
            .with("--location", r.location())
            .with("--vnet", r.ipConfigurations().getFirst().subnet().parent())
            .raw(
                r.ipConfigurations().stream()
                    .map(end -> Shell.word(end.publicIp().name()))
                    .collect(Collectors.joining(" ", "--public-ip-addresses ", "")))
            .with("--gateway-type", r.vpn() ? "Vpn" : "ExpressRoute")
            .with("--sku", r.sku());
    if (r.vpn()) {
      command.with("--vpn-type", r.policyBased() ? "PolicyBased" : "RouteBased");
      r.asn().ifPresent(asn -> command.with("--asn", Long.toString(asn)));
    }
    return command;
  }

  /** A second run of create is refused; the settings are written each time. */
  private static String server(Resource.Server r, String indent) {
    String subnet =
        named("network vnet subnet show", r.ipConfiguration().subnet())
            .with("--vnet-name", r.ipConfiguration().subnet().parent())
            .raw("--query id --output tsv")
            .text(indent + "    ")
            .strip();
    return unlessThere("network routeserver", r.id(), indent)
        + indent
        + "  subnet=$("
        + subnet
        + ")\n"
        + named("network routeserver create", r.id())
            .with("--location", r.location())
            .raw("--hosted-subnet \"$subnet\"")
            .with("--public-ip-address", r.ipConfiguration().publicIp().name())
            .quiet(indent + "  ")
        + indent
        + "fi\n"
        + named("network routeserver update", r.id())
            .with("--allow-b2b-traffic", Boolean.toString(r.routeExchange()))
            .with("--set", "hubRoutingPreference=" + r.preference())
            .quiet(indent);
  }

  private static Command bgpConnection(Resource.BgpConnection r) {
    return named("network routeserver peering create", r.id())
        .with("--routeserver", r.id().parent())
        .with("--peer-asn", r.asn())
        .with("--peer-ip", r.address());
  }

  private static Command localGateway(Resource.LocalGateway r) {
    Command command =
        named("network local-gateway create", r.id())
            .with("--location", r.location())
            .with("--gateway-ip-address", r.publicAddress())
            .with("--local-address-prefixes", r.prefixes());
    r.bgp()
        .ifPresent(
            bgp -> command.with("--asn", bgp.asn()).with("--bgp-peering-address", bgp.address()));
    return command;
  }

  /** A second run of create would take the peerings away. */
  private static String circuit(Resource.Circuit r, String indent) {
    return unlessThere("network express-route", r.id(), indent)
        + named("network express-route create", r.id())
            .with("--location", r.location())
            .with("--provider", r.provider())
            .with("--peering-location", r.peeringLocation())
            .with("--bandwidth", r.bandwidth())
            .with("--sku-tier", r.tier())
            .with("--sku-family", r.family())
            .quiet(indent + "  ")
        + indent
        + "fi\n";
  }

  private static Command privatePeering(Resource.PrivatePeering r) {
    return new Command("network express-route peering create")
        .with("--circuit-name", r.id().parent())
        .with("--peering-type", "AzurePrivatePeering")
        .with("--peer-asn", r.asn())
        .with("--vlan-id", r.vlan())
        .with("--primary-peer-subnet", r.primaryPrefix())
        .with("--secondary-peer-subnet", r.secondaryPrefix());
  }

  private static Command vpnConnection(Resource.VpnConnection r) {
    Command command =
        named("network vpn-connection create", r.id())
            .with("--location", r.location())
            .with("--vnet-gateway1", r.gateway().name())
            .with("--local-gateway2", r.localGateway().name())
            .with("--shared-key", r.sharedKey());
    return r.bgp() ? command.raw("--enable-bgp") : command;
  }

  private static Command circuitConnection(Resource.CircuitConnection r) {
    return named("network vpn-connection create", r.id())
        .with("--location", r.location())
        .with("--vnet-gateway1", r.gateway().name())
        .with("--express-route-circuit2", r.circuit().name());
  }
}
