package org.rsdl.simulate.rib;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** What was received, before import policy; sorted by prefix, instance, peer address. */
public record AdjRibIn(List<Row> rows) {
  public AdjRibIn {
    rows = PrefixRows.immutable(rows);
  }

  /**
   * @param instance of this speaker, absent where it has one
   * @param peer the element at the other end, peerInstance which of its instances
   * @param reason why it was not accepted: a word of the closed list; absent when accepted
   */
  public record Row(
      BgpRoute route,
      Name peer,
      IpAddress peerAddress,
      Optional<Integer> peerInstance,
      Optional<Integer> instance,
      boolean accepted,
      Optional<String> reason) {
    /** The same of another prefix. */
    public Row at(IpPrefix prefix) {
      return new Row(
          route.withPrefix(prefix), peer, peerAddress, peerInstance, instance, accepted, reason);
    }
  }
}
