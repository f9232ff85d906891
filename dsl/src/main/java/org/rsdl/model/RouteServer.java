package org.rsdl.model;

import java.util.List;
import java.util.Optional;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/**
 * A Route Server: two instances, control plane only (Route Server FAQ).
 *
 * @param writtenExchange branch-to-branch as written; Azure's default is off
 * @param writtenPreference as written; Azure's default is ExpressRoute
 * @param addresses of instance 0 and 1; predicted where the text gives none ({@link AddressPlan})
 * @param scaleUnits as written
 */
public record RouteServer(
    Name name,
    String label,
    boolean existing,
    Optional<Boolean> writtenExchange,
    Optional<RoutingPreference> writtenPreference,
    Optional<Asn> writtenAsn,
    List<IpAddress> addresses,
    boolean addressesWritten,
    Optional<Long> scaleUnits,
    List<MapApplication> applications)
    implements Element {
  public RouteServer {
    addresses = List.copyOf(addresses);
    applications = List.copyOf(applications);
  }

  /** Whether it passes routes between appliances and gateways. */
  public boolean routeExchange() {
    return writtenExchange.orElse(false);
  }

  /** Whether the text says so, or that it does not. */
  public boolean routeExchangeWritten() {
    return writtenExchange.isPresent();
  }

  /** What it prefers of several ways to one prefix. */
  public RoutingPreference preference() {
    return writtenPreference.orElse(RoutingPreference.EXPRESSROUTE);
  }

  /** A copy with the switch set; for scenarios. */
  public RouteServer withRouteExchange(boolean on) {
    return new RouteServer(
        name,
        label,
        existing,
        Optional.of(on),
        writtenPreference,
        writtenAsn,
        addresses,
        addressesWritten,
        scaleUnits,
        applications);
  }

  /** A copy with another preference; for scenarios. */
  public RouteServer withPreference(RoutingPreference other) {
    return new RouteServer(
        name,
        label,
        existing,
        writtenExchange,
        Optional.of(other),
        writtenAsn,
        addresses,
        addressesWritten,
        scaleUnits,
        applications);
  }

  /**
   * A copy with another preference, ASN, addresses, units and maps, as far as they are admitted.
   */
  public RouteServer with(
      Optional<RoutingPreference> preference,
      Optional<Asn> asn,
      List<IpAddress> instances,
      boolean written,
      Optional<Long> units,
      List<MapApplication> maps) {
    return new RouteServer(
        name, label, existing, writtenExchange, preference, asn, instances, written, units, maps);
  }
}
