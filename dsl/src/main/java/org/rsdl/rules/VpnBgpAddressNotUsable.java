package org.rsdl.rules;

import static org.rsdl.rules.Part.BGP_ADDRESS;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;
import org.rsdl.net.IpAddress;

/** Custom BGP addresses lie in a range of their own (About BGP with VPN Gateway). */
final class VpnBgpAddressNotUsable implements TopologyRule {
  private static final IpAddress FIRST = IpAddress.of("169.254.21.0");
  private static final IpAddress LAST = IpAddress.of("169.254.22.255");

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(vnet -> vnet.vpnGateways().stream())
        .flatMap(gateway -> check(topology, gateway));
  }

  private Stream<Finding> check(Topology topology, VpnGateway gateway) {
    List<IpAddress> addresses = gateway.bgpAddresses();
    return IntStream.range(0, addresses.size())
        .boxed()
        .flatMap(
            i -> {
              IpAddress address = addresses.get(i);
              String name = topology.shortest(gateway.name());
              if (address.compareTo(FIRST) < 0 || address.compareTo(LAST) > 0) {
                return Stream.of(
                    finding(
                        gateway,
                        i,
                        "%s of %s is outside %s to %s; Azure takes custom BGP addresses from there"
                            .formatted(address, name, FIRST, LAST)));
              }
              return addresses.indexOf(address) < i
                  ? Stream.of(
                      finding(
                          gateway,
                          i,
                          "%s is a BGP address of %s twice; an address belongs to one instance"
                              .formatted(address, name)))
                  : Stream.empty();
            });
  }

  private Finding finding(VpnGateway gateway, int index, String message) {
    return error(gateway, BGP_ADDRESS, message).at(index).with(next(gateway));
  }

  /** The lowest address of the range that the gateway does not have, network addresses left out. */
  private static String next(VpnGateway gateway) {
    return Stream.iterate(FIRST.plus(1), a -> a.plus(1))
        .filter(a -> !gateway.bgpAddresses().contains(a))
        .findFirst()
        .orElseThrow()
        .toString();
  }
}
