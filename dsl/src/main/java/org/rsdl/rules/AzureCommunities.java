package org.rsdl.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rsdl.net.Community;

/** Communities that have a meaning of their own. */
final class AzureCommunities {
  private AzureCommunities() {}

  /** Not advertised to external peers (RFC 1997). */
  static final Community NO_EXPORT = new Community("65535:65281");

  /** Azure's own marks (Route Server and gateways; Reserved values of route maps). */
  private static final Set<Community> RESERVED =
      Stream.concat(
              Stream.of(
                  "65517:65517",
                  "65517:12076",
                  "65518:65518",
                  "65518:12076",
                  "65515:10000",
                  "65515:20000"),
              IntStream.rangeClosed(12001, 12006).mapToObj(n -> "65517:" + n))
          .map(Community::new)
          .collect(Collectors.toUnmodifiableSet());

  static boolean isReserved(Community community) {
    return RESERVED.contains(community);
  }
}
