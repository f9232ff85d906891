package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * A Route Server: two instances, control plane only (Route Server FAQ).
 *
 * @param routeExchange branch-to-branch; Azure's default is off
 * @param routeExchangeWritten whether the text says it
 * @param addresses of instance 0 and 1; predicted where the text gives none ({@link AddressPlan})
 */
public record RouteServer(
    Name name,
    String label,
    boolean existing,
    boolean routeExchange,
    boolean routeExchangeWritten,
    RoutingPreference preference,
    Optional<Asn> writtenAsn,
    List<IpAddress> addresses,
    boolean addressesWritten)
    implements Element {
  public RouteServer {
    addresses = List.copyOf(addresses);
  }

  /** A copy with the switch set; for scenarios. */
  public RouteServer withRouteExchange(boolean on) {
    return new RouteServer(
        name, label, existing, on, true, preference, writtenAsn, addresses, addressesWritten);
  }

  /** A copy with another preference; for scenarios. */
  public RouteServer withPreference(RoutingPreference other) {
    return new RouteServer(
        name,
        label,
        existing,
        routeExchange,
        routeExchangeWritten,
        other,
        writtenAsn,
        addresses,
        addressesWritten);
  }
}
