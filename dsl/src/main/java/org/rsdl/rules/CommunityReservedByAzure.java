package org.rsdl.rules;

import static org.rsdl.rules.Part.ACTION;
import static org.rsdl.rules.Part.COMMUNITY;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Name;
import org.rsdl.model.RouteMap;
import org.rsdl.model.Topology;

/** Azure marks routes with communities of its own (Reserved values of route maps). */
final class CommunityReservedByAzure implements TopologyRule {
  private static final String WHY = "; Azure reserves this community for its own marks";

  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> nvas =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .flatMap(nva -> announced(topology, nva.name(), nva.advertisements()));
    Stream<Finding> sites =
        topology.sites().stream()
            .flatMap(site -> announced(topology, site.name(), site.advertisements()));
    Stream<Finding> maps =
        topology.routeMaps().stream()
            .flatMap(MapParts::actions)
            .flatMap(at -> at.as(RouteMap.SetCommunities.class))
            .flatMap(at -> changed(topology, at));
    return Stream.of(nvas, sites, maps).flatMap(s -> s);
  }

  private Stream<Finding> announced(Topology topology, Name who, List<Advertisement> all) {
    return all.stream()
        .flatMap(
            a ->
                IntStream.range(0, a.communities().size())
                    .filter(i -> AzureCommunities.isReserved(a.communities().get(i)))
                    .mapToObj(
                        i ->
                            warning(
                                    a,
                                    COMMUNITY,
                                    "%s is set by %s"
                                            .formatted(
                                                a.communities().get(i), topology.shortest(who))
                                        + WHY)
                                .at(i)));
  }

  private Stream<Finding> changed(Topology topology, MapParts.At<RouteMap.SetCommunities> action) {
    boolean removes = action.what().change() == RouteMap.Change.REMOVE;
    return action.what().communities().stream()
        .filter(AzureCommunities::isReserved)
        .limit(1)
        .map(c -> "%s is %s by %s".formatted(c, removes ? "removed" : "set", by(topology, action)))
        .map(
            seen ->
                warning(action.rule(), ACTION, seen + WHY)
                    .at(action.index())
                    .with(
                        MapParts.withoutCommunities(action.what(), AzureCommunities::isReserved)));
  }

  private static String by(Topology topology, MapParts.At<RouteMap.SetCommunities> action) {
    return MapParts.name(topology, action.rule());
  }
}
