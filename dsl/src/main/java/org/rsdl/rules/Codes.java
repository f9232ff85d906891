package org.rsdl.rules;

import java.util.Locale;

/**
 * Rule names from class names: {@code RouteServerSubnetTooSmall} is route-server-subnet-too-small.
 */
public final class Codes {
  private Codes() {}

  /**
   * The kebab-case name of a class; digits stand alone ({@code NvaAsnOver16Bits} is
   * nva-asn-over-16-bits), but for ipv6.
   */
  public static String of(Class<?> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])", "-")
        .toLowerCase(Locale.ROOT)
        .replace("ipv-", "ipv");
  }
}
