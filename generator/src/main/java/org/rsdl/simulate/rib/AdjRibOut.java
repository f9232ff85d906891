package org.rsdl.simulate.rib;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;

/** What leaves, own ASN included; withheld rows stay with their reason. */
public record AdjRibOut(List<Row> rows) {
  public AdjRibOut {
    rows = List.copyOf(rows);
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
      Optional<String> reason) {}
}
