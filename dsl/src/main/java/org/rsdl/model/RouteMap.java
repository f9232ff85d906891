package org.rsdl.model;

import java.util.List;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;

/** Rules in order; what none matches is permitted as it is (Azure Route Server route maps). */
public record RouteMap(Name name, String label, boolean existing, List<Rule> rules)
    implements Element {
  public RouteMap {
    rules = List.copyOf(rules);
  }

  /**
   * All conditions must hold; none matches every route.
   *
   * @param continues whether the next rule is asked too; by default the map ends here
   */
  public record Rule(Name name, List<Condition> conditions, List<Action> actions, boolean continues)
      implements Element {
    public Rule {
      conditions = List.copyOf(conditions);
      actions = List.copyOf(actions);
    }
  }

  /** The cases are {@link Prefixes}, {@link Communities} and {@link AsPath}. */
  public sealed interface Condition {}

  /** The route's prefix is one of these, or inside one. */
  public record Prefixes(PrefixOperator operator, List<PrefixRange> prefixes) implements Condition {
    public Prefixes {
      prefixes = List.copyOf(prefixes);
    }

    /** Whether the condition holds of this prefix. */
    public boolean matches(IpPrefix prefix) {
      return switch (operator) {
        case EQUALS -> prefixes.stream().anyMatch(r -> r.equal(prefix));
        case WITHIN -> prefixes.stream().anyMatch(r -> r.holds(prefix));
        case NOT_EQUALS -> prefixes.stream().noneMatch(r -> r.equal(prefix));
        case NOT_WITHIN -> prefixes.stream().noneMatch(r -> r.holds(prefix));
      };
    }
  }

  /** The route's communities: one of these, or all of them. */
  public record Communities(SetOperator operator, List<Community> communities, boolean all)
      implements Condition {
    public Communities {
      communities = List.copyOf(communities);
    }
  }

  /** The route's AS path: one of these, or all of them in this order. */
  public record AsPath(SetOperator operator, List<Asn> asns, boolean inOrder) implements Condition {
    public AsPath {
      asns = List.copyOf(asns);
    }
  }

  /** How a prefix is compared. */
  public enum PrefixOperator {
    EQUALS,
    WITHIN,
    NOT_EQUALS,
    NOT_WITHIN
  }

  /** How a set or a path is compared. */
  public enum SetOperator {
    HAS,
    EQUALS,
    LACKS
  }

  /**
   * The cases are {@link Drop}, {@link Permit}, {@link SetCommunities}, {@link SetAsPath}, {@link
   * LocalPreference}, {@link Med}, {@link SetOrigin} and {@link Aggregate}.
   */
  public sealed interface Action {}

  /** The route goes no further. */
  public record Drop() implements Action {}

  /** The route passes as it is. */
  public record Permit() implements Action {}

  /** Changes the communities; to replace by none is to clear them. */
  public record SetCommunities(Change change, List<Community> communities) implements Action {
    public SetCommunities {
      communities = List.copyOf(communities);
    }
  }

  /** Changes the AS path; to replace by none is to clear it. */
  public record SetAsPath(Change change, List<Asn> asns) implements Action {
    public SetAsPath {
      asns = List.copyOf(asns);
    }
  }

  /** Sets the local preference (RFC 4271 5.1.5); the higher wins. */
  public record LocalPreference(long value) implements Action {}

  /** Sets the multi-exit discriminator (RFC 4271 5.1.4), 0 to 4294967295; the lower wins. */
  public record Med(long value) implements Action {}

  /** Sets the origin (RFC 4271 5.1.1). */
  public record SetOrigin(Origin origin) implements Action {}

  /** Where a route comes from; the first is preferred. */
  public enum Origin {
    IGP,
    EGP,
    INCOMPLETE
  }

  /** The prefix becomes this shorter one; AS path and communities are lost. */
  public record Aggregate(IpPrefix prefix) implements Action {}

  /** What is done with the values given. */
  public enum Change {
    ADD,
    REPLACE,
    REMOVE
  }
}
