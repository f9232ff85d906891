package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** What a Route Server may put into paths (Route maps: reserved values; About route maps). */
final class RouteMapAsnNotAllowed implements TopologyRule {
  private static final Asn LARGEST = new Asn(65535);

  @Override
  public Stream<Finding> check(Topology topology) {
    return MapUse.ofServers(topology).stream()
        .flatMap(MapParts::actions)
        .flatMap(
            at ->
                MapParts.added(at.what()).stream()
                    .filter(RouteMapAsnNotAllowed::isRefused)
                    .limit(1)
                    .map(
                        asn ->
                            error(
                                    at.rule(),
                                    ACTION,
                                    "%s is added by %s; %s"
                                        .formatted(
                                            asn, MapParts.name(topology, at.rule()), why(asn)))
                                .at(at.index())
                                .with(
                                    MapParts.without(
                                        at.what(), RouteMapAsnNotAllowed::isRefused))));
  }

  private static boolean isRefused(Asn asn) {
    return asn.compareTo(LARGEST) > 0
        || (ReservedAsns.ofPeers(asn) && !ReservedAsns.ofDocumentation(asn));
  }

  private static String why(Asn asn) {
    if (asn.compareTo(LARGEST) > 0) {
      return "route maps take 16-bit ASNs only";
    }
    return "%s reserves it, and route maps take 16-bit ASNs only"
        .formatted(ReservedAsns.byIana(asn) ? "IANA" : "Azure");
  }
}
