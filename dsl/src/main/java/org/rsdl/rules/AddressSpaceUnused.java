package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** Half of an address space without a subnet is room that others could have. */
final class AddressSpaceUnused implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            v ->
                IntStream.range(0, v.addressSpace().size())
                    .boxed()
                    .flatMap(i -> check(topology, v, i).stream()));
  }

  private Optional<Finding> check(Topology topology, VirtualNetwork vnet, int index) {
    return unused(vnet, vnet.addressSpace().get(index))
        .map(
            part ->
                finding(
                        Severity.HINT,
                        vnet,
                        PREFIX,
                        "%s of %s holds no subnet".formatted(part, topology.shortest(vnet.name())))
                    .at(index));
  }

  /** The whole prefix, or the half of it, that no subnet lies in; the lower half first. */
  private static Optional<IpPrefix> unused(VirtualNetwork vnet, IpPrefix space) {
    if (isFree(vnet, space)) {
      return Optional.of(space);
    }
    if (!(space instanceof IpPrefix.V4) || space.length() == 32) {
      return Optional.empty();
    }
    IpPrefix lower = IpPrefix.of(space.address(), space.length() + 1);
    IpPrefix upper = IpPrefix.of(space.host(lower.size()), space.length() + 1);
    return Stream.of(lower, upper).filter(half -> isFree(vnet, half)).findFirst();
  }

  private static boolean isFree(VirtualNetwork vnet, IpPrefix part) {
    return vnet.subnets().stream().noneMatch(s -> s.prefix().overlaps(part));
  }
}
