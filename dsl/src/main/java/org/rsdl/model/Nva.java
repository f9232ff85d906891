package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;

/**
 * An appliance that routes: one or more machines with one ASN.
 *
 * @param platform what it runs, as written
 * @param maximumPaths how many routes of one prefix share its traffic; unwritten: as its platform
 *     does
 */
public record Nva(
    Name name,
    String label,
    boolean existing,
    Optional<Asn> asn,
    Optional<Name> subnet,
    Optional<String> platform,
    Optional<Integer> multihop,
    Optional<Integer> maximumPaths,
    Forwarding forwarding,
    List<Instance> instances,
    List<Advertisement> advertisements,
    List<MapApplication> applications)
    implements Element {
  public Nva {
    instances = List.copyOf(instances);
    advertisements = List.copyOf(advertisements);
    applications = List.copyOf(applications);
  }

  /**
   * What it does with packets.
   *
   * @param ipForwarding whether Azure hands it what is not addressed to it
   * @param stateful whether it drops answers to what it has not seen
   * @param snat whether packets leave with its own address
   * @param publicIp whether its machines have public addresses of their own
   */
  public record Forwarding(boolean ipForwarding, boolean stateful, boolean snat, boolean publicIp) {
    /** Forwards, keeps state, hides nothing. */
    public static final Forwarding USUAL = new Forwarding(true, true, false, false);
  }

  /** An appliance that announces what it learns, and no more. */
  public Nva(Name name, Optional<Asn> asn, Optional<Name> subnet, List<Instance> instances) {
    this(
        name,
        "",
        false,
        asn,
        subnet,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Forwarding.USUAL,
        instances,
        List.of(),
        List.of());
  }

  /** A copy that applies other maps. */
  public Nva withApplications(List<MapApplication> others) {
    return new Nva(
        name,
        label,
        existing,
        asn,
        subnet,
        platform,
        multihop,
        maximumPaths,
        forwarding,
        instances,
        advertisements,
        others);
  }

  /** A copy with other machines. */
  public Nva withInstances(List<Instance> machines) {
    return new Nva(
        name,
        label,
        existing,
        asn,
        subnet,
        platform,
        multihop,
        maximumPaths,
        forwarding,
        machines,
        advertisements,
        applications);
  }

  /** A copy that announces something else; for scenarios. */
  public Nva withAdvertisements(List<Advertisement> others) {
    return new Nva(
        name,
        label,
        existing,
        asn,
        subnet,
        platform,
        multihop,
        maximumPaths,
        forwarding,
        instances,
        others,
        applications);
  }
}
