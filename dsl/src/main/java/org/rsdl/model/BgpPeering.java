package org.rsdl.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A {@code bgp} link: an appliance with a Route Server, every instance with both of its instances;
 * or two appliances.
 *
 * @param nva the appliance; of two the left one
 * @param peer the Route Server or the other appliance; what else is written here speaks no BGP
 * @param options what is written of it
 */
public record BgpPeering(Name name, boolean existing, Name nva, Name peer, Options options)
    implements Element {

  /**
   * What may be written of a session.
   *
   * @param inbound the map on what the Route Server takes from the appliance
   * @param outbound the map on what the Route Server tells it
   * @param onlyInstance the one instance of the Route Server that is peered with
   * @param asOverride whether the appliance puts its own ASN for its neighbor's in the path
   * @param nextHopSelf whether the appliance is the next hop of what it passes on; unwritten: yes
   *     toward external peers
   */
  public record Options(
      Optional<Name> inbound,
      Optional<Name> outbound,
      Optional<Integer> onlyInstance,
      Optional<Boolean> asOverride,
      Optional<Boolean> nextHopSelf,
      Optional<Duration> keepalive,
      Optional<Duration> holdTime,
      Optional<Boolean> bfd) {
    /** Nothing is written. */
    public static final Options NONE =
        new Options(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** A session of which nothing is written. */
  public BgpPeering(Name name, Name nva, Name peer) {
    this(name, false, nva, peer, Options.NONE);
  }

  /** The one instance of the Route Server that is peered with. */
  public Optional<Integer> onlyInstance() {
    return options.onlyInstance();
  }

  /** A copy of which something else is written. */
  public BgpPeering with(Options others) {
    return new BgpPeering(name, existing, nva, peer, others);
  }

  /** A copy with the switch set; for scenarios. */
  public BgpPeering withAsOverride(boolean on) {
    return with(
        new Options(
            options.inbound,
            options.outbound,
            options.onlyInstance,
            Optional.of(on),
            options.nextHopSelf,
            options.keepalive,
            options.holdTime,
            options.bfd));
  }
}
