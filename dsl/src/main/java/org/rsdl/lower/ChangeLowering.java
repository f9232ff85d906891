package org.rsdl.lower;

import java.util.List;
import java.util.Optional;
import org.rsdl.ast.Announce;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.Disable;
import org.rsdl.ast.Down;
import org.rsdl.ast.Enable;
import org.rsdl.ast.ExpressRouteGatewayDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.PeeringDecl;
import org.rsdl.ast.Prefer;
import org.rsdl.ast.PrefixValue;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.Step;
import org.rsdl.ast.Up;
import org.rsdl.ast.VnetDecl;
import org.rsdl.ast.VpnGatewayDecl;
import org.rsdl.ast.Withdraw;
import org.rsdl.model.Feature;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.net.IpPrefix;

/** What the steps of a scenario change. */
final class ChangeLowering {
  private static final List<Class<?>> ORIGINS =
      List.of(SiteDecl.class, NvaDecl.class, InstanceDecl.class, VnetDecl.class);

  private final References references;
  private final Literals literals;

  ChangeLowering(References references, Literals literals) {
    this.references = references;
    this.literals = literals;
  }

  /** One step for every element that it changes. */
  List<Scenario.Step> lower(Step step) {
    return switch (step) {
      case Down down -> each(references.names(down.getTargets()), Scenario.Down::new);
      case Up up -> each(references.names(up.getTargets()), Scenario.Up::new);
      case Enable e -> feature(e.getOn(), feature(e.getFeature()), true);
      case Disable e -> feature(e.getOn(), feature(e.getFeature()), false);
      case Prefer p ->
          references
              .name(
                  p.getOn(),
                  "a routing preference is a property of a route-server",
                  List.of(RouteServerDecl.class))
              .<Scenario.Step>map(
                  n -> new Scenario.Prefer(n, GatewayLowering.preference(p.getPreference())))
              .stream()
              .toList();
      case Announce a ->
          origin(a.getAt()).stream()
              .<Scenario.Step>map(n -> new Scenario.Announce(prefixes(a.getPrefixes()), n))
              .toList();
      case Withdraw w ->
          origin(w.getAt()).stream()
              .<Scenario.Step>map(n -> new Scenario.Withdraw(prefixes(w.getPrefixes()), n))
              .toList();
      default -> List.of();
    };
  }

  private static List<Scenario.Step> each(
      List<Name> names, java.util.function.Function<Name, Scenario.Step> step) {
    return names.stream().map(step).toList();
  }

  private Optional<Name> origin(Ref at) {
    return references.name(at, "a site, an nva or a vnet announces prefixes", ORIGINS);
  }

  private List<IpPrefix> prefixes(List<PrefixValue> values) {
    return values.stream().flatMap(v -> literals.prefixes(v).stream()).toList();
  }

  private List<Scenario.Step> feature(Ref on, Feature feature, boolean value) {
    return references.name(on, wanted(feature), List.of(owner(feature))).stream()
        .<Scenario.Step>map(n -> new Scenario.SetFeature(feature, n, value))
        .toList();
  }

  private static Feature feature(org.rsdl.ast.Feature written) {
    return switch (written) {
      case ROUTE_EXCHANGE -> Feature.ROUTE_EXCHANGE;
      case BGP -> Feature.BGP;
      case GATEWAY_TRANSIT -> Feature.GATEWAY_TRANSIT;
      case PROPAGATION -> Feature.PROPAGATION;
      case FORWARDED_TRAFFIC -> Feature.FORWARDED_TRAFFIC;
      case AS_OVERRIDE -> Feature.AS_OVERRIDE;
      case REMOTE_VNET_TRAFFIC -> Feature.REMOTE_VNET_TRAFFIC;
    };
  }

  private static String wanted(Feature feature) {
    return feature
        + switch (feature) {
          case ROUTE_EXCHANGE -> " is a switch of a route-server";
          case BGP -> " is a switch of a connect or a vpn-gateway";
          case GATEWAY_TRANSIT, FORWARDED_TRAFFIC -> " is a switch of a peering or a spoke";
          case PROPAGATION -> " is a switch of a route-table";
          case AS_OVERRIDE -> " is a switch of a bgp link";
          case REMOTE_VNET_TRAFFIC -> " is a switch of an expressroute-gateway";
        };
  }

  private static Class<?>[] owner(Feature feature) {
    return switch (feature) {
      case ROUTE_EXCHANGE -> new Class<?>[] {RouteServerDecl.class};
      case BGP -> new Class<?>[] {ConnectionDecl.class, VpnGatewayDecl.class};
      case GATEWAY_TRANSIT, FORWARDED_TRAFFIC -> new Class<?>[] {PeeringDecl.class, VnetDecl.class};
      case PROPAGATION -> new Class<?>[] {RouteTableDecl.class};
      case AS_OVERRIDE -> new Class<?>[] {BgpSessionDecl.class};
      case REMOTE_VNET_TRAFFIC -> new Class<?>[] {ExpressRouteGatewayDecl.class};
    };
  }
}
