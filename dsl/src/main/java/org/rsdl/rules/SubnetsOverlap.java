package org.rsdl.rules;

import static org.rsdl.rules.Part.PREFIX;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.model.Subnet;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;

/** The subnets of a virtual network are disjoint (Virtual network FAQ). */
final class SubnetsOverlap implements TopologyRule {
  @Override
  public Stream<Finding> check(Topology topology) {
    List<Finding> findings = new ArrayList<>();
    for (VirtualNetwork vnet : topology.virtualNetworks()) {
      List<Subnet> subnets = vnet.subnets();
      for (int i = 1; i < subnets.size(); i++) {
        Subnet subnet = subnets.get(i);
        subnets.subList(0, i).stream()
            .filter(other -> other.prefix().overlaps(subnet.prefix()))
            .findFirst()
            .ifPresent(other -> findings.add(finding(subnet, other)));
      }
    }
    return findings.stream();
  }

  private Finding finding(Subnet subnet, Subnet other) {
    String message =
        "%s overlaps %s %s; subnets are disjoint"
            .formatted(subnet.prefix(), other.name().simple(), other.prefix());
    return error(subnet, PREFIX, message).related(other.name(), "the other subnet");
  }
}
