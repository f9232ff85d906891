package org.rsdl.rules;

import static org.rsdl.rules.Part.COMMUNITY;

import java.util.stream.Stream;
import org.rsdl.model.Topology;
import org.rsdl.net.Community;

/** The community of a virtual network lies in a range (Tag BGP communities with route maps). */
final class VnetCommunityOutOfRange implements TopologyRule {
  private static final String MICROSOFT = "12076:";
  private static final int FIRST = 20_000;
  private static final int LAST = 49_999;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.virtualNetworks().stream()
        .flatMap(
            vnet ->
                vnet.advertised().community().stream()
                    .filter(c -> !usable(c))
                    .map(
                        c ->
                            error(
                                vnet,
                                COMMUNITY,
                                "%s has the community %s; a virtual network takes %s%d to %s%d"
                                    .formatted(
                                        topology.shortest(vnet.name()),
                                        c,
                                        MICROSOFT,
                                        FIRST,
                                        MICROSOFT,
                                        LAST))));
  }

  private static boolean usable(Community community) {
    String text = community.text();
    if (!text.startsWith(MICROSOFT) || text.indexOf(':') != text.lastIndexOf(':')) {
      return false;
    }
    int value = Integer.parseInt(text.substring(MICROSOFT.length()));
    return value >= FIRST && value <= LAST;
  }
}
