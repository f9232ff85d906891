package org.rsdl.simulate.exchange;

import java.util.List;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * One direction between two speakers that are up.
 *
 * @param fromAddress the sender's end: what the receiver sees as its peer
 * @param statics what a {@link Type#STATIC} one carries without being told
 */
public record Session(
    Speaker from,
    Speaker to,
    IpAddress fromAddress,
    IpAddress toAddress,
    Type type,
    List<IpPrefix> statics) {
  public Session {
    statics = List.copyOf(statics);
  }

  /** What runs on it. */
  public enum Type {
    EXTERNAL,
    INTERNAL,
    /** No BGP: static routes at both ends. */
    STATIC,
    /** What a speaker originates has come over this one, from itself. */
    OWN
  }

  /** Where a speaker has its own routes from. */
  public static Session own(Speaker speaker) {
    IpAddress unspecified = new IpAddress.V4(0);
    return new Session(speaker, speaker, unspecified, unspecified, Type.OWN, List.of());
  }

  /** Whether BGP runs on it. */
  public boolean bgp() {
    return type == Type.EXTERNAL || type == Type.INTERNAL;
  }
}
