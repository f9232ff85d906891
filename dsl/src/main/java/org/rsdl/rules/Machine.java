package org.rsdl.rules;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.model.Element;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;

/**
 * An address that a user gives to something in a virtual network: an interface of a machine, a
 * front end, a firewall, a workload.
 *
 * @param part where it is written, with index
 * @param subnet the subnet it is said to lie in
 */
record Machine(Element element, Part part, int index, IpAddress address, Optional<Name> subnet) {

  /** All of a virtual network: machines, firewalls, load balancers, workloads. */
  static Stream<Machine> of(VirtualNetwork vnet) {
    return Stream.of(
            vnet.nvas().stream().flatMap(n -> n.instances().stream().flatMap(i -> of(n, i))),
            vnet.firewalls().stream().flatMap(Machine::of),
            vnet.loadBalancers().stream().map(Machine::of),
            vnet.workloads().stream().flatMap(Machine::of))
        .flatMap(s -> s);
  }

  private static Stream<Machine> of(Nva nva, Instance i) {
    return Stream.concat(
        Stream.of(new Machine(i, Part.ADDRESS, 0, i.address(), nva.subnet())),
        i.outside().stream().map(a -> new Machine(i, Part.OUTSIDE, 0, a, Optional.empty())));
  }

  private static Stream<Machine> of(Firewall f) {
    return IntStream.range(0, f.addresses().size())
        .mapToObj(i -> new Machine(f, Part.ADDRESS, i, f.addresses().get(i), f.subnet()));
  }

  private static Machine of(LoadBalancer b) {
    return new Machine(b, Part.ADDRESS, 0, b.frontend(), b.subnet());
  }

  private static Stream<Machine> of(Workload w) {
    return w.address().stream().map(a -> new Machine(w, Part.ADDRESS, 0, a, w.subnet()));
  }

  /** Whether it hands on what is not addressed to it. */
  boolean forwards() {
    return !(element instanceof Workload);
  }
}
