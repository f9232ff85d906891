package org.rsdl.simulate.decision;

/**
 * Static routes of a VPN gateway, those of local network gateways, before other routes of its class
 * (Hub routing preference of 2023-03; {@link org.rsdl.model.profile.Choice#STATIC_BEFORE_BGP}).
 */
final class StaticFirst implements DecisionStep {
  @Override
  public void keep(Candidates candidates) {
    if (candidates.any(i -> isStatic(candidates, i))) {
      candidates.removeIf(i -> ofClass(candidates.source(i)) && !isStatic(candidates, i));
    }
  }

  private static boolean ofClass(Source source) {
    return source == Source.VPN_GATEWAY || source == Source.NVA;
  }

  /** No AS but, over external BGP, the gateway's own: no router announced it. */
  private static boolean isStatic(Candidates candidates, int i) {
    return candidates.source(i) == Source.VPN_GATEWAY
        && candidates.route(i).asPath().length() == (candidates.external(i) ? 1 : 0);
  }
}
