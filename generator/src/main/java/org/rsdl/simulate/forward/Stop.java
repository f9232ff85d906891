package org.rsdl.simulate.forward;

/** Why a packet stops short of its target: the closed list of words in {@link Trace#reason}. */
public enum Stop {
  /** The table has no row for the address, or only Azure's drop of private ranges. */
  NO_ROUTE("no-route"),
  /** The packet comes to a router it has passed already. */
  LOOP("loop"),
  /** The node, or what holds it, has been taken down. */
  DOWN("down"),
  /** A public address leaves by the default route of Azure. */
  TO_INTERNET("to-internet"),
  /** The next hop lies neither in the virtual network nor at a circuit of its gateway. */
  NEXT_HOP_OUT_OF_REACH("next-hop-out-of-reach"),
  /** What came over a circuit never leaves over one (Route Server and gateways). */
  CIRCUITS_NOT_JOINED("circuits-not-joined"),
  /** A Route Server, a link or an unknown name: nothing that takes packets (Route Server FAQ). */
  FORWARDS_NOTHING("forwards-nothing");

  private final String word;

  Stop(String word) {
    this.word = word;
  }

  /** The word of the contract. */
  public String word() {
    return word;
  }
}
