package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.stream.Stream;
import org.rsdl.model.RouteServer;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/** The ASN of a Route Server can't be chosen (Route Server tutorial: peer with an NVA). */
final class RouteServerAsnNot65515 implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.routeServers().stream())
        .flatMap(
            server ->
                server.writtenAsn().stream()
                    .filter(asn -> !asn.equals(Asn.AZURE))
                    .map(asn -> error(server, ASN, message(topology, server, asn))));
  }

  private static String message(Topology topology, RouteServer server, Asn asn) {
    return "%s has the ASN %s; the ASN of a Route Server is always 65515"
        .formatted(topology.shortest(server.name()), asn);
  }
}
