package org.rsdl.simulate.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.RouteMap;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * What the two ends of a session do to routes in its direction, as far as the text says: read once
 * from the topology.
 *
 * @param sender what the sender does on export
 * @param receiver what the receiver does on import
 */
public record Terms(Export sender, Import receiver) {
  /** Nothing is written. */
  public static final Terms NONE = new Terms(Export.NONE, Import.NONE);

  /**
   * What the sender does.
   *
   * @param maps on what it tells, in their order
   * @param asOverride whether it puts its own ASN for the receiver's in the path
   * @param nextHopSelf whether it is the next hop of what it passes on; absent where unwritten
   * @param removePrivateAs whether paths leave without private ASNs
   * @param localAs the ASN it shows in place of its own
   * @param origins how it announces its own prefixes
   */
  public record Export(
      List<RouteMap> maps,
      boolean asOverride,
      Optional<Boolean> nextHopSelf,
      boolean removePrivateAs,
      Optional<Asn> localAs,
      Origins origins) {
    /** Nothing is written. */
    public static final Export NONE =
        new Export(List.of(), false, Optional.empty(), false, Optional.empty(), Origins.NONE);

    public Export {
      maps = List.copyOf(maps);
    }

    /** Whether what is told may have another prefix than what was chosen. */
    public boolean aggregates() {
      return Terms.aggregate(maps);
    }
  }

  /**
   * What the receiver does.
   *
   * @param maps on what it takes, in their order
   * @param allowOwnAs how often a path may hold its own ASN
   * @param localAs the ASN it shows in place of its own
   */
  public record Import(List<RouteMap> maps, int allowOwnAs, Optional<Asn> localAs) {
    /** Nothing is written. */
    public static final Import NONE = new Import(List.of(), 0, Optional.empty());

    public Import {
      maps = List.copyOf(maps);
    }

    /** Whether what is taken may have another prefix than what was told. */
    public boolean aggregates() {
      return Terms.aggregate(maps);
    }
  }

  private static boolean aggregate(List<RouteMap> maps) {
    return maps.stream()
        .flatMap(map -> map.rules().stream())
        .flatMap(rule -> rule.actions().stream())
        .anyMatch(RouteMap.Aggregate.class::isInstance);
  }

  /**
   * What the sender says of its own prefixes over this session.
   *
   * @param attributes of the prefixes that it advertises in a certain way
   * @param withheld its own prefixes that only others hear
   * @param summaries prefixes beside which no longer one inside is told
   */
  public record Origins(
      Map<IpPrefix, Attributes> attributes, Set<IpPrefix> withheld, Set<IpPrefix> summaries) {
    /** All own prefixes go to every peer as they are. */
    public static final Origins NONE = new Origins(Map.of(), Set.of(), Set.of());

    public Origins {
      attributes = Map.copyOf(attributes);
      withheld = Set.copyOf(withheld);
      summaries = Set.copyOf(summaries);
    }
  }

  /**
   * What an advertisement says of its prefixes.
   *
   * @param nextHop absent where it is the sender itself
   * @param prepend how often the own ASN is repeated
   */
  public record Attributes(Optional<IpAddress> nextHop, List<Community> communities, int prepend) {
    public Attributes {
      communities = List.copyOf(communities);
    }
  }
}
