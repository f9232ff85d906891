package org.rsdl.simulate.rib;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * All usable candidates; exactly one row is best per prefix and instance, its equals are multipath.
 */
public record LocRib(List<Row> rows) {
  public LocRib {
    rows = PrefixRows.immutable(rows);
  }

  /**
   * @param peer where it was learned, absent for what the speaker originates
   * @param decidedBy the decision step that chose (for best) or removed (for the others) it
   */
  public record Row(
      BgpRoute route,
      Optional<Name> peer,
      Optional<IpAddress> peerAddress,
      Optional<Integer> instance,
      boolean best,
      boolean multipath,
      String decidedBy) {
    /** The same of another prefix. */
    public Row at(IpPrefix prefix) {
      return new Row(
          route.withPrefix(prefix), peer, peerAddress, instance, best, multipath, decidedBy);
    }
  }
}
