package org.rsdl.lower;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Element;
import org.rsdl.model.Name;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.rules.Finding;
import org.rsdl.rules.Part;
import org.rsdl.rules.Severity;

/**
 * Findings of something missing that the text has, only mistyped: the text floor has said it
 * already (one cause, one finding).
 */
final class FollowUps {
  /** What would stand inside the outermost declaration of the element. */
  private static final Set<String> MISSING_INSIDE =
      Set.of(
          "route-server-subnet-missing",
          "gateway-subnet-missing",
          "nva-asn-missing",
          "nva-without-instance",
          "vpn-connection-without-routes",
          "route-exchange-without-effect");

  /** What would be an address space: not in a subnet or machine of the virtual network. */
  private static final Set<String> MISSING_SPACE =
      Set.of("address-space-missing", "subnet-outside-address-space");

  /** What would be in the declaration of the element itself. */
  private static final Set<String> MISSING_ITSELF = Set.of("spoke-without-remote-gateway");

  /** What would be a link, at the top of the text. */
  private static final Set<String> MISSING_LINK =
      Set.of(
          "nva-without-session",
          "route-exchange-without-effect",
          "peer-outside-peered-vnets",
          "expectation-without-prefixes");

  /** Text that is left out because it does not parse; it may have said anything. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "unknown-member",
          "unknown-value",
          "name-missing",
          "text-not-understood",
          "unclosed-block");

  /** What would be anywhere: a machine, a gateway, a route, the other end of a peering. */
  private static final Set<String> MISSING_ANYWHERE =
      Set.of(
          "gateway-transit-without-gateway",
          "gateway-next-hop-not-vpn",
          "gateway-route-captures-route-server",
          "propagation-off-hides-routes",
          "system-route-not-overridden",
          "user-route-next-hop-unknown",
          "user-route-next-hop-unreachable");

  private final Lowered lowered;
  private final List<Place> errors;
  private final List<Place> gaps;

  FollowUps(Lowered lowered) {
    this.lowered = lowered;
    errors =
        lowered.problems().stream()
            .filter(p -> p.severity() == Severity.ERROR)
            .map(Problem::place)
            .toList();
    gaps =
        lowered.problems().stream()
            .filter(p -> LEFT_OUT.contains(p.rule()))
            .map(Problem::place)
            .toList();
  }

  boolean contains(Finding finding) {
    if (errors.isEmpty()) {
      return false;
    }
    if (hasGap(finding.element())
        || finding.related().stream().anyMatch(r -> hasGap(r.element()))) {
      return true;
    }
    boolean inside =
        MISSING_INSIDE.contains(finding.rule())
            && outermost(finding.element())
                .map(d -> errors.stream().anyMatch(d::holds))
                .orElse(false);
    boolean itself =
        MISSING_ITSELF.contains(finding.rule())
            && declaration(finding.element())
                .map(d -> errors.stream().anyMatch(d::holds))
                .orElse(false);
    return inside
        || itself
        || (MISSING_SPACE.contains(finding.rule()) && lacksSpace(finding.element()))
        || MISSING_ANYWHERE.contains(finding.rule())
        || (MISSING_LINK.contains(finding.rule()) && errors.stream().anyMatch(this::isTop));
  }

  /**
   * Whether an error lies in the virtual network, but in no element inside of it; or in the use
   * that makes it.
   */
  private boolean lacksSpace(Name element) {
    Optional<VirtualNetwork> vnet = lowered.topology().virtualNetworkOf(element);
    boolean ofUse =
        lowered.origins().uses(element).stream()
            .anyMatch(use -> errors.stream().anyMatch(use.place()::holds));
    if (vnet.isEmpty() || ofUse) {
      return ofUse;
    }
    List<Place> inside = lowered.origins().inside(vnet.get().name());
    return declaration(vnet.get().name()).stream()
        .anyMatch(
            d ->
                errors.stream()
                    .filter(d::holds)
                    .anyMatch(e -> inside.stream().noneMatch(i -> i.holds(e))));
  }

  private boolean hasGap(Name element) {
    return !gaps.isEmpty()
        && outermost(element).map(d -> gaps.stream().anyMatch(d::holds)).orElse(false);
  }

  private Optional<Place> outermost(Name element) {
    String full = element.full();
    int dot = full.indexOf('.');
    return declaration(new Name(dot < 0 ? full : full.substring(0, dot)));
  }

  private Optional<Place> declaration(Name name) {
    return lowered.origins().exact(name, Part.DECLARATION, 0);
  }

  /** Whether an error lies in no virtual network: then a link may have been left out. */
  private boolean isTop(Place error) {
    return lowered.topology().virtualNetworks().stream()
        .map(Element::name)
        .flatMap(n -> declaration(n).stream())
        .noneMatch(d -> d.holds(error));
  }
}
