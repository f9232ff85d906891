package org.rsdl.simulate.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;

/**
 * The prefixes that a Route Server and the gateways beside it originate.
 *
 * @param own the address space of their virtual network
 * @param spokes that of the peered virtual networks that use these gateways
 * @param summaries what gateways announce in place of prefixes that these cover (Summarized gateway
 *     prefixes)
 * @param communities what goes with a prefix over ExpressRoute
 */
public record Space(
    List<IpPrefix> own,
    List<IpPrefix> spokes,
    List<IpPrefix> summaries,
    Map<IpPrefix, List<Community>> communities) {
  /** Outside Azure. */
  public static final Space NOTHING = new Space(List.of(), List.of(), List.of(), Map.of());

  public Space {
    own = List.copyOf(own);
    spokes = List.copyOf(spokes);
    summaries = List.copyOf(summaries);
    communities = Map.copyOf(communities);
  }

  /** What a Route Server originates. */
  public List<IpPrefix> networks() {
    return join(own, spokes);
  }

  /** What a gateway originates; rules tell what goes where. */
  public List<IpPrefix> all() {
    return join(networks(), summaries);
  }

  private static List<IpPrefix> join(List<IpPrefix> some, List<IpPrefix> more) {
    List<IpPrefix> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Whether the prefix is equal to, or inside, one of the own virtual network. */
  boolean ownHolds(IpPrefix prefix) {
    return covers(own, prefix);
  }

  /** The same of the own virtual network or of one that uses its gateways. */
  boolean holds(IpPrefix prefix) {
    return covers(own, prefix) || covers(spokes, prefix);
  }

  /** Whether another prefix stands for it toward circuits and tunnels. */
  boolean summarizes(IpPrefix prefix) {
    return covers(summaries, prefix) && !summaries.contains(prefix);
  }

  private static boolean covers(List<IpPrefix> spaces, IpPrefix prefix) {
    for (IpPrefix space : spaces) {
      if (space.covers(prefix)) {
        return true;
      }
    }
    return false;
  }
}
