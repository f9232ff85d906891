package org.rsdl.simulate.rib;

import java.util.List;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** A prefix with its attributes (RFC 4271 section 5); origin is igp, egp or incomplete. */
public record BgpRoute(
    IpPrefix prefix,
    IpAddress nextHop,
    AsPath asPath,
    String origin,
    long localPref,
    long med,
    List<Community> communities) {
  public BgpRoute {
    communities = List.copyOf(communities);
  }
}
