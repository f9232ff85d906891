package org.rsdl.model;

import java.time.Duration;
import java.util.Optional;
import org.rsdl.net.Asn;

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
   * @param neighbor what else a router says of the session
   */
  public record Options(
      Optional<Name> inbound,
      Optional<Name> outbound,
      Optional<Integer> onlyInstance,
      Optional<Boolean> asOverride,
      Optional<Boolean> nextHopSelf,
      Optional<Duration> keepalive,
      Optional<Duration> holdTime,
      Optional<Boolean> bfd,
      Neighbor neighbor) {
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
            Optional.empty(),
            Neighbor.NONE);
  }

  /**
   * What routers are configured with for a neighbor, and Azure is not. It is the appliance's; of
   * two the left one's.
   *
   * @param removePrivateAs whether paths leave without private ASNs
   * @param allowOwnAs how often a received path may hold the own ASN, 1 to 10; unwritten: never
   * @param localAs the ASN it has toward this neighbor in place of its own
   * @param reflectorClient whether the neighbor is a client of this route reflector (RFC 4456)
   */
  public record Neighbor(
      Optional<Boolean> removePrivateAs,
      Optional<Integer> allowOwnAs,
      Optional<Asn> localAs,
      Optional<Boolean> reflectorClient) {
    /** Nothing is written. */
    public static final Neighbor NONE =
        new Neighbor(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A copy that shows the router's own ASN. */
    public Neighbor withoutLocalAs() {
      return new Neighbor(removePrivateAs, allowOwnAs, Optional.empty(), reflectorClient);
    }
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
            options.bfd,
            options.neighbor));
  }
}
