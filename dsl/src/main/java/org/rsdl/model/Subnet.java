package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpPrefix;

/**
 * A subnet.
 *
 * @param attachments what is attached to it
 * @param machines how many machines it is said to hold
 */
public record Subnet(
    Name name,
    boolean existing,
    IpPrefix prefix,
    Attachments attachments,
    Optional<Integer> machines)
    implements Element {

  /**
   * What is attached to a subnet; nsg, delegation and endpointPolicy are Azure's names of it.
   *
   * @param privateEndpointPolicies whether user routes hold for private endpoints too
   */
  public record Attachments(
      Optional<Name> routeTable,
      Optional<String> nsg,
      Optional<String> delegation,
      Optional<String> endpointPolicy,
      boolean privateEndpointPolicies,
      boolean natGateway) {
    /** Nothing is attached. */
    public static final Attachments NONE =
        new Attachments(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, false);
  }

  /** A subnet to which nothing is attached. */
  public Subnet(Name name, boolean existing, IpPrefix prefix) {
    this(name, existing, prefix, Attachments.NONE, Optional.empty());
  }

  /** Azure's name of the network security group. */
  public Optional<String> nsg() {
    return attachments.nsg();
  }

  /** The service the subnet is delegated to. */
  public Optional<String> delegation() {
    return attachments.delegation();
  }

  /** The table of user routes. */
  public Optional<Name> routeTable() {
    return attachments.routeTable();
  }

  /** A copy with other attachments. */
  public Subnet with(Attachments other) {
    return new Subnet(name, existing, prefix, other, machines);
  }
}
