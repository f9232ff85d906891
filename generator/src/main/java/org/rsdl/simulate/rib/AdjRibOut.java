package org.rsdl.simulate.rib;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** What leaves, own ASN included; withheld rows stay with their reason. */
public record AdjRibOut(List<Row> rows) {
  public AdjRibOut {
    rows = PrefixRows.immutable(rows);
  }

  /**
   * @param reason why it was not sent: a word of the closed list; absent when sent
   */
  public record Row(
      BgpRoute route,
      Name peer,
      IpAddress peerAddress,
      Optional<Integer> instance,
      boolean sent,
      Optional<String> reason) {
    /** The same of another prefix. */
    public Row at(IpPrefix prefix) {
      return new Row(route.withPrefix(prefix), peer, peerAddress, instance, sent, reason);
    }
  }
}
