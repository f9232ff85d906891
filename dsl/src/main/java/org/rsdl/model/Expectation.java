package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * What is expected of the converged network; the cases are {@link Reaches}, {@link Route}, {@link
 * RouteCount} and {@link Diagnostic}. {@code text} is the line as typed, white space folded.
 */
public sealed interface Expectation extends Element {
  /** The line as typed, white space folded, comment and reason left out. */
  String text();

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
      Optional<IpAddress> nextHop,
      List<Asn> asPath,
      boolean preferred,
      boolean ecmp)
      implements Expectation {
    public Route {
      asPath = List.copyOf(asPath);
    }
  }

  /** {@code expect at most n routes at N}. */
  record RouteCount(Name name, String text, long max, Name at) implements Expectation {}

  /** {@code expect diagnostic RULE on N}. */
  record Diagnostic(Name name, String text, String rule, Name on) implements Expectation {}
}
