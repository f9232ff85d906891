package org.rsdl.rules;

import static org.rsdl.rules.Part.HOLD_TIME;
import static org.rsdl.rules.Part.KEEPALIVE;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.model.BgpPeering;
import org.rsdl.model.Connection;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.model.VpnGateway;

/**
 * Azure sends keepalives every 60 s and holds a session for 180 s (Azure Route Server FAQ; VPN
 * Gateway FAQ). The smaller hold time of both sides holds (RFC 4271 4.2).
 */
final class TimersDifferFromAzure implements TopologyRule {
  private static final Duration KEEPALIVE_OF_AZURE = Duration.ofMinutes(1);
  private static final Duration HOLD_TIME_OF_AZURE = Duration.ofMinutes(3);

  /** Less than this, and a short fault of the path ends the session. */
  private static final Duration SHORT = Duration.ofSeconds(20);

  @Override
  public Stream<Finding> check(Topology topology) {
    return Stream.concat(
        Sessions.withServers(topology).flatMap(this::ofSession),
        topology.connections().stream()
            .filter(c -> topology.element(c.far(), VpnGateway.class).isPresent())
            .flatMap(this::ofConnection));
  }

  private Stream<Finding> ofSession(BgpPeering session) {
    Duration hold = session.options().holdTime().orElse(HOLD_TIME_OF_AZURE);
    Duration negotiated = hold.compareTo(HOLD_TIME_OF_AZURE) < 0 ? hold : HOLD_TIME_OF_AZURE;
    Stream<Finding> keepalive =
        session.options().keepalive().filter(k -> !k.equals(KEEPALIVE_OF_AZURE)).stream()
            .map(
                k ->
                    finding(
                        k.compareTo(negotiated) >= 0 ? Severity.WARNING : Severity.INFO,
                        session,
                        KEEPALIVE,
                        message("keepalive", k)));
    return Stream.concat(keepalive, holdTime(session, session.options().holdTime()));
  }

  private Stream<Finding> ofConnection(Connection connection) {
    return holdTime(connection, connection.options().holdTime());
  }

  private Stream<Finding> holdTime(Element at, Optional<Duration> written) {
    return written.filter(hold -> !hold.equals(HOLD_TIME_OF_AZURE)).stream()
        .map(
            hold ->
                finding(
                    hold.compareTo(SHORT) < 0 ? Severity.WARNING : Severity.INFO,
                    at,
                    HOLD_TIME,
                    message("hold time", hold)));
  }

  private static String message(String timer, Duration seen) {
    String value = seen.toMillis() % 1000 == 0 ? seen.toSeconds() + " s" : seen.toMillis() + " ms";
    return "the %s is %s; Route Server and VPN gateway use 60 s and 180 s".formatted(timer, value);
  }
}
