package org.rsdl.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * A {@code connect}: a site with a gateway or an appliance, or two appliances.
 *
 * @param name as written, else {@code OnPrem1-ErGw}
 * @param near the site, or one of its routers; of two appliances the left one
 * @param far the gateway or appliance
 * @param circuits what it goes over; empty for tunnels
 * @param bgp whether BGP runs on it: by default yes over a circuit or between a site with an ASN
 *     and an appliance, no to a VPN gateway and between appliances
 * @param statics prefixes of a local network gateway
 * @param options what else is written of it
 */
public record Connection(
    Name name,
    boolean existing,
    Name near,
    Name far,
    List<Name> circuits,
    boolean bgp,
    List<IpPrefix> statics,
    Options options)
    implements Element {
  public Connection {
    circuits = List.copyOf(circuits);
    statics = List.copyOf(statics);
  }

  /**
   * What may be written of a connection.
   *
   * @param tunnel ipsec, vxlan, gre, ipip or overlay
   * @param weight the higher is preferred among the connections of a gateway
   * @param metric its length inside an AS, by which internal BGP chooses the nearest next hop;
   *     unwritten: 0
   * @param onlyInstance the instance of the gateway that the tunnel goes to
   * @param bgpAddresses which of its further BGP addresses each instance of a VPN gateway uses here
   * @param peerAddress the BGP address of the site's router here, where it is not its own
   */
  public record Options(
      Optional<String> tunnel,
      Optional<Long> weight,
      Optional<Long> metric,
      Optional<Boolean> fastpath,
      Optional<Boolean> bfd,
      Optional<Duration> holdTime,
      Optional<Integer> onlyInstance,
      List<IpAddress> bgpAddresses,
      Optional<IpAddress> peerAddress) {
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
            List.of(),
            Optional.empty());

    public Options {
      bgpAddresses = List.copyOf(bgpAddresses);
    }
  }

  /** The kind of tunnel. */
  public Optional<String> tunnel() {
    return options.tunnel();
  }

  /** Whether fast failure detection is written. */
  public Optional<Boolean> bfd() {
    return options.bfd();
  }

  /** A copy on which BGP runs, or does not. */
  public Connection withBgp(boolean on) {
    return new Connection(name, existing, near, far, circuits, on, statics, options);
  }

  /** A copy of which something else is written. */
  public Connection with(Options others) {
    return new Connection(name, existing, near, far, circuits, bgp, statics, others);
  }

  /** A copy without the circuits that are not there. */
  public Connection withCircuits(List<Name> others) {
    return new Connection(name, existing, near, far, others, bgp, statics, options);
  }
}
