package org.rsdl.rules;

import static org.rsdl.rules.Part.ALLOW_OWN_AS;

import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Topology;

/** Routers let a path hold their own ASN up to ten times (FRR: allowas-in). */
final class AllowOwnAsOutOfRange implements TopologyRule {
  private static final int MOST = 10;

  @Override
  public Stream<Finding> check(Topology topology) {
    return topology.peerings().stream()
        .flatMap(
            session ->
                session.options().neighbor().allowOwnAs().stream()
                    .filter(times -> times < 1 || times > MOST)
                    .map(times -> finding(session, times)));
  }

  private Finding finding(BgpPeering session, int times) {
    return error(
            session,
            ALLOW_OWN_AS,
            "allow-own-as %d is out of range; a path may hold the own ASN 1 to %d times"
                .formatted(times, MOST))
        .with(String.valueOf(Math.clamp(times, 1, MOST)));
  }
}
