package org.rsdl.model.profile;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Azure's sizes with their limits, smallest first. A name that is not listed is taken as it is, and
 * has no limits; letters in names may be large or small.
 */
public final class Skus {
  private Skus() {}

  /**
   * A size of a VPN gateway (About gateway SKUs, 2025-06).
   *
   * @param tunnels site-to-site connections it takes
   */
  public record VpnGatewaySku(String name, int tunnels) {}

  /**
   * A size of an ExpressRoute gateway (About ExpressRoute gateways, 2024-08).
   *
   * @param circuits it takes, by the fewest scale units that are needed; without units there is one
   *     entry, for 0
   * @param fastPathFrom the scale units from which it has FastPath
   */
  public record ExpressRouteGatewaySku(
      String name, SortedMap<Long, Integer> circuits, Optional<Long> fastPathFrom) {
    ExpressRouteGatewaySku(String name, int circuits, boolean fastPath) {
      this(
          name, new TreeMap<>(Map.of(0L, circuits)), fastPath ? Optional.of(0L) : Optional.empty());
    }

    public ExpressRouteGatewaySku {
      circuits = Collections.unmodifiableSortedMap(circuits);
    }

    /** The circuits it takes with so many scale units. */
    public int circuits(long units) {
      SortedMap<Long, Integer> reached = circuits.headMap(units + 1);
      return reached.isEmpty() ? circuits.firstEntry().getValue() : reached.lastEntry().getValue();
    }

    /** Whether it has FastPath with so many scale units. */
    public boolean fastPath(long units) {
      return fastPathFrom.filter(from -> units >= from).isPresent();
    }
  }

  /**
   * A size of a circuit: how far it reaches (ExpressRoute limits, 2023-10).
   *
   * @param prefixes IPv4 prefixes a site may announce over it
   * @param gateways connections it takes by the least bandwidth in Mbit/s; empty where none are
   *     documented
   */
  public record CircuitSku(String name, int prefixes, SortedMap<Long, Integer> gateways) {
    public CircuitSku {
      gateways = Collections.unmodifiableSortedMap(gateways);
    }

    /** The connections it takes; {@link Profile#UNKNOWN} where that is not documented. */
    public int gateways(Optional<Long> mbps) {
      SortedMap<Long, Integer> reached = gateways.headMap(mbps.orElse(Long.MAX_VALUE - 1) + 1);
      return reached.isEmpty() ? Profile.UNKNOWN : reached.lastEntry().getValue();
    }
  }

  /** Of VPN gateways; those ending in AZ lie in availability zones. */
  public static final List<VpnGatewaySku> VPN_GATEWAYS =
      List.of(
          new VpnGatewaySku("Basic", 10),
          new VpnGatewaySku("VpnGw1", 30),
          new VpnGatewaySku("VpnGw2", 30),
          new VpnGatewaySku("VpnGw3", 30),
          new VpnGatewaySku("VpnGw4", 100),
          new VpnGatewaySku("VpnGw5", 100),
          new VpnGatewaySku("VpnGw1AZ", 30),
          new VpnGatewaySku("VpnGw2AZ", 30),
          new VpnGatewaySku("VpnGw3AZ", 30),
          new VpnGatewaySku("VpnGw4AZ", 100),
          new VpnGatewaySku("VpnGw5AZ", 100));

  /** Of ExpressRoute gateways. */
  public static final List<ExpressRouteGatewaySku> EXPRESSROUTE_GATEWAYS =
      List.of(
          new ExpressRouteGatewaySku("Standard", 4, false),
          new ExpressRouteGatewaySku("HighPerformance", 8, false),
          new ExpressRouteGatewaySku("UltraPerformance", 16, true),
          new ExpressRouteGatewaySku("ErGw1AZ", 4, false),
          new ExpressRouteGatewaySku("ErGw2AZ", 8, false),
          new ExpressRouteGatewaySku("ErGw3AZ", 16, true),
          new ExpressRouteGatewaySku(
              "ErGwScale", new TreeMap<>(Map.of(1L, 4, 2L, 8, 10L, 16)), Optional.of(10L)));

  /** Of circuits. */
  public static final List<CircuitSku> CIRCUITS =
      List.of(
          new CircuitSku("Local", 4_000, new TreeMap<>()),
          new CircuitSku("Standard", 4_000, new TreeMap<>(Map.of(0L, 10))),
          new CircuitSku(
              "Premium",
              10_000,
              new TreeMap<>(
                  Map.of(
                      0L, 20, 100L, 25, 500L, 40, 1_000L, 50, 2_000L, 60, 5_000L, 75, 10_000L,
                      100))));

  /**
   * Circuits of one peering location that a virtual network takes (ExpressRoute limits, 2023-10).
   */
  public static final int CIRCUITS_OF_ONE_LOCATION = 4;

  /** Names for {@code sku} of a VPN gateway. */
  public static final List<String> VPN_GATEWAY =
      VPN_GATEWAYS.stream().map(VpnGatewaySku::name).toList();

  /** Names for {@code sku} of an ExpressRoute gateway. */
  public static final List<String> EXPRESSROUTE_GATEWAY =
      EXPRESSROUTE_GATEWAYS.stream().map(ExpressRouteGatewaySku::name).toList();

  /** Names for {@code sku} of a circuit. */
  public static final List<String> CIRCUIT = CIRCUITS.stream().map(CircuitSku::name).toList();

  /** The size of that name of a VPN gateway. */
  public static Optional<VpnGatewaySku> vpnGateway(String name) {
    return named(VPN_GATEWAYS, VpnGatewaySku::name, name);
  }

  /** The size of that name of an ExpressRoute gateway. */
  public static Optional<ExpressRouteGatewaySku> expressRouteGateway(String name) {
    return named(EXPRESSROUTE_GATEWAYS, ExpressRouteGatewaySku::name, name);
  }

  /** The size of that name of a circuit. */
  public static Optional<CircuitSku> circuit(String name) {
    return named(CIRCUITS, CircuitSku::name, name);
  }

  private static <S> Optional<S> named(List<S> all, Function<S, String> nameOf, String name) {
    return all.stream().filter(s -> nameOf.apply(s).equalsIgnoreCase(name)).findFirst();
  }
}
