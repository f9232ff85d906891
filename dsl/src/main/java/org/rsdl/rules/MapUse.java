package org.rsdl.rules;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;

/** A place where a Route Server applies a route map: by itself, or as a property of a session. */
record MapUse(Element element, Part part, Name map) {

  /** All of a Route Server. */
  static Stream<MapUse> of(Topology topology, RouteServer server) {
    return Stream.concat(
        server.applications().stream().map(a -> new MapUse(a, Part.ELEMENT, a.map())),
        topology.peeringsOf(server.name()).stream().flatMap(MapUse::of));
  }

  private static Stream<MapUse> of(BgpPeering session) {
    return Stream.of(
            session.options().inbound().map(m -> new MapUse(session, Part.INBOUND, m)),
            session.options().outbound().map(m -> new MapUse(session, Part.OUTBOUND, m)))
        .flatMap(Optional::stream);
  }
}
