package org.rsdl.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;

/**
 * The fixes that a program may apply without asking. An error or a warning has one: its preferred
 * fix, unless that takes away what somebody wrote, or is one of several readings of one word. What
 * is worth knowing only (info, hint) may be meant.
 */
public final class UnaskedFixes {
  private UnaskedFixes() {}

  /**
   * What only the author knows: names, ASNs (others know them too), sessions, what is announced,
   * what a map is for, suppressions.
   */
  static final Set<String> ASKED =
      Set.of(
          "ambiguous-name",
          "asn-kept-for-documentation",
          "asn-not-listed-as-usable",
          "asn-reserved",
          "bgp-end-speaks-no-bgp",
          "duplicate-name",
          "no-export-not-documented",
          "nva-asn-missing",
          "nva-asn-over-16-bits",
          "nva-return-path-not-symmetric",
          "nva-session-without-tunnel",
          "nva-without-session",
          "prefix-inside-vnet",
          "route-map-asn-not-allowed",
          "route-map-condition-not-supported",
          "route-map-drops-everything",
          "route-map-makes-more-specific",
          "suppression-expired",
          "unknown-rule",
          "unresolved-name",
          "vpn-asn-same-on-both-sides");

  /** What is taken away says nothing, or what holds without it. */
  static final Set<String> REDUNDANT =
      Set.of(
          "address-space-overlaps-itself",
          "expressroute-gateway-asn-not-65515",
          "punctuation-not-used",
          "route-server-asn-not-65515");

  /** The fix of a problem, absent where somebody is to be asked. */
  public static Optional<Fix> of(Problem problem, Lowered lowered, UnaryOperator<String> textOf) {
    if (isMild(problem) || ASKED.contains(problem.rule())) {
      return Optional.empty();
    }
    List<Fix> fixes = Fixes.of(problem, lowered, textOf);
    boolean redundant = REDUNDANT.contains(problem.rule());
    return fixes.stream()
        .findFirst()
        .filter(preferred -> redundant || !takesAway(preferred))
        .filter(preferred -> !isOneReading(fixes));
  }

  /** What is deprecated is replaced, mild as it is: a later version does without it. */
  private static boolean isMild(Problem problem) {
    return problem.severity().compareTo(Severity.WARNING) > 0
        && !problem.rule().equals("deprecated-use");
  }

  private static boolean takesAway(Fix fix) {
    return fix.edits().stream().anyMatch(edit -> edit.text().isEmpty() && edit.length() > 0);
  }

  /** Whether all write different words in one place. */
  private static boolean isOneReading(List<Fix> fixes) {
    return fixes.size() > 1 && fixes.stream().map(UnaskedFixes::places).distinct().count() == 1;
  }

  private static List<Fix.Edit> places(Fix fix) {
    return fix.edits().stream()
        .map(edit -> new Fix.Edit(edit.file(), edit.offset(), edit.length(), ""))
        .toList();
  }
}
