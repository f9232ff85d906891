package org.rsdl.simulate.rib;

import java.util.Collection;
import java.util.List;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * A prefix with its attributes (RFC 4271 section 5); origin is igp, egp or incomplete.
 *
 * @param passedOn Azure's own mark, which no table shows: a Route Server learned the route from an
 *     appliance or VPN gateway and passed it on to its ExpressRoute gateway
 */
public record BgpRoute(
    IpPrefix prefix,
    IpAddress nextHop,
    AsPath asPath,
    String origin,
    long localPref,
    long med,
    List<Community> communities,
    boolean passedOn) {
  public BgpRoute {
    communities = List.copyOf(communities);
  }

  /** A route without the mark. */
  public BgpRoute(
      IpPrefix prefix,
      IpAddress nextHop,
      AsPath asPath,
      String origin,
      long localPref,
      long med,
      List<Community> communities) {
    this(prefix, nextHop, asPath, origin, localPref, med, communities, false);
  }

  /** What a router takes where none is set. */
  public static final long DEFAULT_LOCAL_PREF = 100;

  /** A route as its speaker originates it. */
  public static BgpRoute originated(IpPrefix prefix, IpAddress nextHop) {
    return new BgpRoute(prefix, nextHop, AsPath.EMPTY, "igp", DEFAULT_LOCAL_PREF, 0, List.of());
  }

  /** A copy for another prefix. */
  public BgpRoute withPrefix(IpPrefix other) {
    return new BgpRoute(other, nextHop, asPath, origin, localPref, med, communities, passedOn);
  }

  /** A copy with another path. */
  public BgpRoute withAsPath(AsPath other) {
    return new BgpRoute(prefix, nextHop, other, origin, localPref, med, communities, passedOn);
  }

  /** A copy with another next hop. */
  public BgpRoute withNextHop(IpAddress other) {
    return new BgpRoute(prefix, other, asPath, origin, localPref, med, communities, passedOn);
  }

  /** A copy with other communities, each once and sorted: they are a set (RFC 1997). */
  public BgpRoute withCommunities(Collection<Community> others) {
    List<Community> sorted = others.stream().distinct().sorted().toList();
    return new BgpRoute(prefix, nextHop, asPath, origin, localPref, med, sorted, passedOn);
  }

  /** A copy with another origin: igp, egp or incomplete. */
  public BgpRoute withOrigin(String other) {
    return new BgpRoute(prefix, nextHop, asPath, other, localPref, med, communities, passedOn);
  }

  /** A copy with another local preference and MED. */
  public BgpRoute withPreference(long otherLocalPref, long otherMed) {
    return new BgpRoute(
        prefix, nextHop, asPath, origin, otherLocalPref, otherMed, communities, passedOn);
  }

  /** A copy with the mark, or without it. */
  public BgpRoute withPassedOn(boolean marked) {
    return new BgpRoute(prefix, nextHop, asPath, origin, localPref, med, communities, marked);
  }
}
