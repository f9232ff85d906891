package org.rsdl.rules;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Circuit;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.ExpressRouteGateway;
import org.rsdl.model.Nva;
import org.rsdl.model.RouteServer;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Platforms;
import org.rsdl.net.Asn;

/**
 * A value that holds without being written. Not {@code route-exchange off}: written, it says that
 * nobody forgot it.
 */
final class DefaultValueWritten implements TopologyRule {
  private static final Duration KEEPALIVE = Duration.ofMinutes(1);
  private static final Duration HOLD_TIME = Duration.ofMinutes(3);
  private static final long SCALE_UNITS = 2;

  /** A property as it is written, where that is its default. */
  private record Written(Element at, Part part, String text) {}

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology
        .elements()
        .flatMap(element -> of(topology, element))
        .map(
            written ->
                finding(
                    Severity.HINT,
                    written.at(),
                    written.part(),
                    written.text() + " is the default"));
  }

  private static Stream<Written> of(Topology topology, Element element) {
    return switch (element) {
      case RouteServer rs ->
          Stream.of(
                  written(rs, Part.ASN, "asn 65515", rs.writtenAsn(), Asn.AZURE),
                  written(
                      rs,
                      Part.ROUTING_PREFERENCE,
                      "routing-preference expressroute",
                      rs.writtenPreference(),
                      RoutingPreference.EXPRESSROUTE),
                  written(rs, Part.SCALE_UNITS, "scale-units 2", rs.scaleUnits(), SCALE_UNITS))
              .flatMap(Optional::stream);
      case ExpressRouteGateway g ->
          written(g, Part.ASN, "asn 65515", g.writtenAsn(), Asn.AZURE).stream();
      case Nva nva -> platform(nva, nva.platform());
      case Site site -> platform(site, site.platform());
      case Circuit c -> written(c, Part.SKU, "sku Standard", c.sku(), "Standard").stream();
      case Connection c -> off(c, Part.FASTPATH, "fastpath", c.options().fastpath());
      case BgpPeering s ->
          Stream.concat(neighbor(s), Sessions.hasServer(topology, s) ? of(s) : Stream.empty());
      default -> Stream.empty();
    };
  }

  private static Stream<Written> neighbor(BgpPeering session) {
    BgpPeering.Neighbor neighbor = session.options().neighbor();
    return Stream.concat(
        off(session, Part.REMOVE_PRIVATE_AS, "remove-private-as", neighbor.removePrivateAs()),
        off(session, Part.REFLECTOR_CLIENT, "route-reflector-client", neighbor.reflectorClient()));
  }

  private static Stream<Written> of(BgpPeering session) {
    BgpPeering.Options options = session.options();
    return Stream.of(
            off(session, Part.AS_OVERRIDE, "as-override", options.asOverride()),
            off(session, Part.BFD, "bfd", options.bfd()),
            written(session, Part.KEEPALIVE, "keepalive 60s", options.keepalive(), KEEPALIVE)
                .stream(),
            written(session, Part.HOLD_TIME, "hold-time 180s", options.holdTime(), HOLD_TIME)
                .stream())
        .flatMap(s -> s);
  }

  private static Stream<Written> platform(Element speaker, Optional<String> platform) {
    String usual = Platforms.KNOWN.getFirst();
    return written(speaker, Part.PLATFORM, "platform " + usual, platform, usual).stream();
  }

  private static Stream<Written> off(
      Element at, Part part, String property, Optional<Boolean> value) {
    return written(at, part, property + " off", value, false).stream();
  }

  private static <T> Optional<Written> written(
      Element at, Part part, String text, Optional<T> value, T usual) {
    return value.filter(usual::equals).map(v -> new Written(at, part, text));
  }
}
