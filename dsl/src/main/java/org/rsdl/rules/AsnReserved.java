package org.rsdl.rules;

import static org.rsdl.rules.Part.ASN;

import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;

/**
 * Azure and IANA keep some ASNs (Azure Route Server FAQ; VPN Gateway FAQ; ExpressRoute routing
 * requirements).
 */
final class AsnReserved implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    Stream<Finding> nvas =
        topology.virtualNetworks().stream()
            .flatMap(vnet -> vnet.nvas().stream())
            .flatMap(
                nva ->
                    nva.asn().filter(ReservedAsns::ofPeers).stream()
                        .map(asn -> finding(topology, nva, asn, why(asn, true))));
    Stream<Finding> sites =
        topology.sites().stream()
            .filter(site -> VpnAsnSameOnBothSides.twin(topology, site).isEmpty())
            .flatMap(
                site ->
                    site.asn().filter(asn -> reserved(topology, site, asn)).stream()
                        .map(asn -> finding(topology, site, asn, why(asn, false))));
    return Stream.concat(nvas, sites);
  }

  /** What is behind circuits alone may have more than a peer of a gateway or Route Server. */
  private static boolean reserved(Topology topology, Site site, Asn asn) {
    List<Connection> connections = topology.connectionsOf(site.name());
    boolean over = connections.stream().anyMatch(c -> !c.circuits().isEmpty());
    boolean beside =
        connections.isEmpty() || connections.stream().anyMatch(c -> c.circuits().isEmpty());
    return (over && ReservedAsns.behindExpressRoute(asn)) || (beside && ReservedAsns.ofPeers(asn));
  }

  private static String why(Asn asn, boolean nva) {
    if (asn.equals(Asn.AZURE) && nva) {
      return "Azure reserves it, with it the session is internal BGP and no route flows";
    }
    return ReservedAsns.byIana(asn)
        ? "IANA reserves it, and Azure takes no peer with it"
        : "Azure reserves it for itself";
  }

  private Finding finding(Topology topology, Element element, Asn asn, String why) {
    return error(
        element,
        ASN,
        "%s has the ASN %s; %s".formatted(topology.shortest(element.name()), asn, why));
  }
}
