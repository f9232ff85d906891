package org.rsdl.model.profile;

/** What a Route Server learned to do after its first profile, with the profile it came with. */
public enum Addition {
  /** Preview 2023-03, general 2023-07 (Hub routing preference). */
  ROUTING_PREFERENCE("routing-preference does", "it", "azure-2025-09"),
  /** Route Server capacity, 2025-10. */
  SCALE_UNITS("scale-units do", "they", "azure-2026-07"),
  /** A preview (About route maps for Route Server, 2026-07). */
  ROUTE_MAPS("route maps do", "they", "azure-2026-07"),
  /** A preview (Summarized gateway prefixes, API 2025-07-01). */
  SUMMARIZED_GATEWAY_PREFIXES("summarized-gateway-prefixes do", "they", "azure-2025-09");

  private final String subject;
  private final String pronoun;
  private final String since;

  Addition(String subject, String pronoun, String since) {
    this.subject = subject;
    this.pronoun = pronoun;
    this.since = since;
  }

  /** The name of the first profile that has it. */
  public String since() {
    return since;
  }

  /** Whether the profile has it. */
  public boolean in(Profile profile) {
    return profile.since(since);
  }

  /** That a profile does not have it, in words. */
  public String missingIn(Profile profile) {
    return "%s not exist in %s; %s came with %s".formatted(subject, profile, pronoun, since);
  }
}
