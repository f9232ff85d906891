package org.rsdl.rules;

import static org.rsdl.rules.Part.LINK_SUBNET;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Circuit;
import org.rsdl.model.Topology;
import org.rsdl.net.IpPrefix;

/** A circuit's links are two /30 (ExpressRoute routing requirements). */
final class LinkSubnetsNotUsable implements TopologyRule {
  private static final int LENGTH = 30;
  private static final String EXPECTED = "a circuit takes two /30 outside every virtual network";

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.circuits().stream()
        .flatMap(
            circuit ->
                IntStream.range(0, circuit.linkSubnets().size())
                    .boxed()
                    .flatMap(
                        i ->
                            wrong(topology, circuit.linkSubnets(), i).stream()
                                .map(why -> finding(circuit, i, why))));
  }

  private Finding finding(Circuit circuit, int index, String why) {
    String message =
        "the link subnet %s %s; %s".formatted(circuit.linkSubnets().get(index), why, EXPECTED);
    return error(circuit, LINK_SUBNET, message).at(index);
  }

  private static Optional<String> wrong(Topology topology, List<IpPrefix> links, int index) {
    IpPrefix link = links.get(index);
    if (link.length() != LENGTH) {
      return Optional.of("is a /" + link.length());
    }
    if (links.subList(0, index).stream().anyMatch(link::overlaps)) {
      return Optional.of("is given twice");
    }
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.addressSpace().stream()
                    .filter(link::overlaps)
                    .map(space -> "overlaps %s %s".formatted(vnet.name(), space)))
        .findFirst();
  }
}
