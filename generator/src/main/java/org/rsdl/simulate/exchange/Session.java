package org.rsdl.simulate.exchange;

import java.util.List;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * One direction between two speakers that are up.
 *
 * @param fromAddress the sender's end: what the receiver sees as its peer
 * @param statics what a {@link Type#STATIC} one carries without being told
 * @param terms what its two ends do to routes
 * @param state whether it holds
 */
public record Session(
    Speaker from,
    Speaker to,
    IpAddress fromAddress,
    IpAddress toAddress,
    Type type,
    List<IpPrefix> statics,
    Terms terms,
    State state) {
  public Session {
    statics = List.copyOf(statics);
  }

  /** A session that holds, of which nothing is written. */
  public Session(
      Speaker from,
      Speaker to,
      IpAddress fromAddress,
      IpAddress toAddress,
      Type type,
      List<IpPrefix> statics) {
    this(from, to, fromAddress, toAddress, type, statics, Terms.NONE, State.UP);
  }

  /** The same session on these terms. */
  public Session on(Terms others) {
    return new Session(from, to, fromAddress, toAddress, type, statics, others, state);
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

  /** Whether a session holds; one that does not carries nothing in either direction. */
  public enum State {
    UP,
    /** The receiver was sent more routes than it takes from one peer. */
    OVER_PEER_LIMIT,
    /** More routes go from a gateway to a circuit than the connection takes. */
    OVER_CIRCUIT_LIMIT
  }

  /** The same session, torn down. */
  public Session closed(State reason) {
    return new Session(from, to, fromAddress, toAddress, type, statics, terms, reason);
  }

  /** Where a speaker has its own routes from. */
  public static Session own(Speaker speaker) {
    IpAddress unspecified = new IpAddress.V4(0);
    return new Session(speaker, speaker, unspecified, unspecified, Type.OWN, List.of());
  }

  /** The sender's ASN as the receiver sees it. */
  public Asn fromAsn() {
    return terms.sender().localAs().orElse(from.asn());
  }

  /** The receiver's ASN as the sender sees it. */
  public Asn toAsn() {
    return terms.receiver().localAs().orElse(to.asn());
  }

  /** Whether BGP runs on it. */
  public boolean bgp() {
    return type == Type.EXTERNAL || type == Type.INTERNAL;
  }
}
