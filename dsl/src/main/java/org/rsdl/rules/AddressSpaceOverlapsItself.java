package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** The prefixes of a virtual network are disjoint (Virtual network FAQ). */
final class AddressSpaceOverlapsItself implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    List<Finding> findings = new ArrayList<>();
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      List<IpPrefix> space = vnet.addressSpace();
      for (int second = 1; second < space.size(); second++) {
        for (int first = 0; first < second; first++) {
          if (space.get(first).overlaps(space.get(second))) {
            findings.add(finding(vnet, first, second));
            break;
          }
        }
      }
    }
    return findings.stream();
  }

  /** It stands at the longer of the two. */
  private Finding finding(VirtualNetwork vnet, int first, int second) {
    IpPrefix a = vnet.addressSpace().get(first);
    IpPrefix b = vnet.addressSpace().get(second);
    String message =
        "%s and %s overlap; prefixes of one virtual network are disjoint".formatted(a, b);
    return error(vnet, PREFIX, message).at(a.length() > b.length() ? first : second);
  }
}
