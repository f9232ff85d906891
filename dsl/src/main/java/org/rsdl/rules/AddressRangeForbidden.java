package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** Azure keeps some ranges for itself (Virtual network FAQ). */
final class AddressRangeForbidden implements TopologyRule {
  private static final List<IpPrefix> KEPT =
      Stream.of(
              "224.0.0.0/4",
              "255.255.255.255/32",
              "127.0.0.0/8",
              "169.254.0.0/16",
              "168.63.129.16/32")
          .map(IpPrefix::of)
          .toList();

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream().flatMap(this::check);
  }

  private Stream<Finding> check(VirtualNetwork vnet) {
    List<IpPrefix> space = vnet.addressSpace();
    return IntStream.range(0, space.size())
        .boxed()
        .flatMap(
            i ->
                KEPT.stream()
                    .filter(kept -> kept.overlaps(space.get(i)))
                    .limit(1)
                    .map(kept -> finding(vnet, i, space.get(i), kept)));
  }

  private Finding finding(VirtualNetwork vnet, int index, IpPrefix prefix, IpPrefix kept) {
    String verb = kept.covers(prefix) ? "lies in" : "holds";
    String message = "%s %s %s; Azure keeps this range for itself".formatted(prefix, verb, kept);
    return error(vnet, PREFIX, message).at(index);
  }
}
