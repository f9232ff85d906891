package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;

/** An appliance that routes: one or more machines with one ASN. */
public record Nva(
    Name name,
    String label,
    boolean existing,
    Optional<Asn> asn,
    Optional<Name> subnet,
    Optional<Integer> multihop,
    List<Instance> instances)
    implements Element {
  public Nva {
    instances = List.copyOf(instances);
  }
}
