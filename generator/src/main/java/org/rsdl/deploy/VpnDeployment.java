package org.rsdl.deploy;

import static org.rsdl.deploy.Parameter.Type.NUMBER;
import static org.rsdl.deploy.Parameter.Type.SECRET;
import static org.rsdl.deploy.Parameter.Type.TEXT;

import java.util.List;
import java.util.Optional;
import org.rsdl.deploy.Parameters.Question;
import org.rsdl.deploy.ResourceId.Kind;
import org.rsdl.model.Connection;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * The tunnels of VPN gateways: for each router of a site a local network gateway and a connection.
 */
final class VpnDeployment {
  private final Draft draft;

  VpnDeployment(Draft draft) {
    this.draft = draft;
  }

  /** A router outside; its address, where it is written, is the one BGP speaks from. */
  private record Router(Name name, String title, Optional<IpAddress> address, String number) {}

  void add() {
    for (Connection connection : draft.topology.connections()) {
      Optional<Site> site = draft.topology.element(connection.near(), Site.class);
      Optional<VpnGateway> gateway = draft.topology.element(connection.far(), VpnGateway.class);
      if (connection.existing() || site.isEmpty()) {
        continue;
      }
      if (gateway.isPresent()) {
        for (Router router : routers(site.get())) {
          tunnel(connection, site.get(), router, gateway.get());
        }
      } else if (draft.topology.element(connection.far(), Nva.class).isPresent()) {
        draft.note(
            "The connection %s is not made: it ends at the appliance %s"
                .formatted(connection.name(), connection.far()));
      }
    }
  }

  private static List<Router> routers(Site site) {
    if (site.instances().isEmpty()) {
      return List.of(
          new Router(site.name(), Draft.titled(site.name(), site.label()), Optional.empty(), ""));
    }
    return site.instances().stream().map(i -> router(site, i)).toList();
  }

  private static Router router(Site site, Instance instance) {
    return new Router(
        instance.name(),
        Draft.titled(instance.name(), site.label()),
        Optional.of(instance.address()),
        site.instances().size() == 1 ? "" : "." + instance.name().simple());
  }

  private void tunnel(Connection connection, Site site, Router router, VpnGateway gateway) {
    Name tunnel = new Name(connection.name().full() + router.number());
    ResourceId gatewayId = draft.id(gateway.name(), gateway.existing(), Kind.GATEWAY, "vgw-");
    ResourceId local = localGateway(connection, site, router, tunnel);
    String name = draft.names.made(Kind.CONNECTION, "", "con-", tunnel.full());
    draft.add(
        new Resource.VpnConnection(
            new ResourceId(Kind.CONNECTION, List.of(new Value.Text(name))),
            draft.location(gateway.name()),
            gatewayId,
            local,
            connection.bgp(),
            draft.parameters.ask(
                new Question(
                    tunnel,
                    "SharedKey",
                    SECRET,
                    Optional.empty(),
                    "Pre-shared key of the connection " + tunnel)),
            draft.made(gatewayId, local)));
  }

  private ResourceId localGateway(Connection connection, Site site, Router router, Name tunnel) {
    if (site.existing()) {
      return draft.id(router.name(), true, Kind.LOCAL_GATEWAY, "lgw-");
    }
    ResourceId id =
        new ResourceId(
            Kind.LOCAL_GATEWAY,
            List.of(
                new Value.Text(draft.names.made(Kind.LOCAL_GATEWAY, "", "lgw-", tunnel.full()))));
    draft.add(
        new Resource.LocalGateway(
            id,
            draft.location(connection.far()),
            draft.parameters.ask(
                new Question(
                    router.name(),
                    "PublicAddress",
                    TEXT,
                    Optional.empty(),
                    "Public IPv4 address of the router " + router.title())),
            prefixes(connection, router),
            connection.bgp() ? Optional.of(speaker(site, router)) : Optional.empty()));
    return id;
  }

  /** Without the route to the BGP speaker, which Azure adds by itself (VPN gateway FAQ). */
  private static List<String> prefixes(Connection connection, Router router) {
    Optional<IpPrefix> own = router.address().map(IpAddress::asPrefix);
    return connection.statics().stream()
        .filter(p -> !connection.bgp() || own.isEmpty() || !own.get().equals(p))
        .map(Object::toString)
        .toList();
  }

  private Resource.BgpSpeaker speaker(Site site, Router router) {
    Value asn =
        site.asn()
            .<Value>map(a -> new Value.Whole(a.value()))
            .orElseGet(
                () ->
                    draft.parameters.ask(
                        new Question(
                            site.name(),
                            "Asn",
                            NUMBER,
                            Optional.empty(),
                            "ASN of the site " + Draft.titled(site.name(), site.label()))));
    Value address =
        router
            .address()
            .<Value>map(a -> new Value.Text(a.toString()))
            .orElseGet(
                () ->
                    draft.parameters.ask(
                        new Question(
                            router.name(),
                            "BgpAddress",
                            TEXT,
                            Optional.empty(),
                            "Address from which the router %s speaks BGP"
                                .formatted(router.title()))));
    return new Resource.BgpSpeaker(asn, address);
  }
}
