package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpPrefix;

/**
 * What is expected of the converged network; the cases are {@link Reaches}, {@link Route}, {@link
 * RouteCount}, {@link Diagnostic} and {@link Each}. {@code text} is the line as typed, white space
 * folded.
 */
public sealed interface Expectation extends Element {
  /** The line as typed, white space folded, comment and reason left out. */
  String text();

  /** The expectations of one instance each that this one stands for; itself where it is one. */
  default Stream<Expectation> single() {
    return Stream.of(this);
  }

  /** {@code expect A reaches B}, or {@code cannot reach} when not {@code positive}. */
  record Reaches(
      Name name,
      String text,
      boolean positive,
      Name from,
      Name to,
      List<Name> via,
      List<Name> avoiding,
      boolean symmetric)
      implements Expectation {
    public Reaches {
      via = List.copyOf(via);
      avoiding = List.copyOf(avoiding);
    }
  }

  /** {@code expect [no] route P at N …}. */
  record Route(
      Name name,
      String text,
      boolean present,
      IpPrefix prefix,
      Name at,
      Optional<Name> from,
      Optional<NextHop> nextHop,
      List<Asn> asPath,
      List<Community> communities,
      boolean preferred,
      boolean ecmp)
      implements Expectation {
    public Route {
      asPath = List.copyOf(asPath);
      communities = List.copyOf(communities);
    }
  }

  /** {@code expect at most n routes at N}. */
  record RouteCount(Name name, String text, long max, Name at) implements Expectation {}

  /** {@code expect diagnostic RULE on N}. */
  record Diagnostic(Name name, String text, String rule, Name on) implements Expectation {}

  /** One expectation for every instance of {@code X[*]}, by its index. */
  record Each(Name name, String text, SortedMap<Long, Expectation> instances)
      implements Expectation {
    public Each {
      instances = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(instances));
    }

    @Override
    public Stream<Expectation> single() {
      return instances.values().stream();
    }
  }
}
