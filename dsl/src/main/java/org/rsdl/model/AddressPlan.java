package org.rsdl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * Predicts the addresses a text does not give; Azure assigns them, so what deploys reads them back.
 */
public final class AddressPlan {
  private AddressPlan() {}

  /** Azure keeps the first four addresses and the last of a subnet (Virtual network FAQ). */
  private static final int FIRST_FREE = 4;

  /** The first two free addresses of RouteServerSubnet (Route Server quickstart). */
  public static List<IpAddress> routeServer(IpPrefix subnet) {
    return List.of(subnet.host(FIRST_FREE), subnet.host(FIRST_FREE + 1));
  }

  /** The lowest {@code count} free addresses of GatewaySubnet that are not taken. */
  public static List<IpAddress> gateway(IpPrefix subnet, Set<IpAddress> taken, int count) {
    List<IpAddress> free = new ArrayList<>();
    for (long n = FIRST_FREE; n < subnet.size() - 1 && free.size() < count; n++) {
      if (!taken.contains(subnet.host(n))) {
        free.add(subnet.host(n));
      }
    }
    return free;
  }

  /**
   * The n-th /30 for links without addresses, in the order of the links' names (169.254.0.0/16).
   */
  public static IpPrefix link(int n) {
    return IpPrefix.of(IpAddress.of("169.254.0.0").plus(4L * n), 30);
  }
}
