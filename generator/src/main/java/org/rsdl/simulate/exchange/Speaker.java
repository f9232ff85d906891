package org.rsdl.simulate.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Name;
import org.rsdl.model.RoutingPreference;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Asn;
import org.rsdl.net.IpPrefix;

/**
 * One instance of a node that speaks BGP.
 *
 * @param node the element; all its instances share the name
 * @param instance which one, absent where there is one
 */
public record Speaker(
    Name node,
    Optional<Integer> instance,
    Role role,
    Asn asn,
    List<IpPrefix> originates,
    Policy policy) {
  public Speaker {
    originates = List.copyOf(originates);
  }

  /**
   * What its virtual network and its settings say.
   *
   * @param addressSpace of its virtual network, empty outside
   * @param clientPools prefixes of point-to-site clients
   * @param profile Azure's numbers and habits of a date
   */
  public record Policy(
      boolean routeExchange,
      RoutingPreference preference,
      List<IpPrefix> addressSpace,
      Set<IpPrefix> clientPools,
      Profile profile) {
    /** Of what lies outside Azure. */
    public static final Policy NONE =
        new Policy(false, RoutingPreference.EXPRESSROUTE, List.of(), Set.of(), Profile.NEWEST);

    public Policy {
      addressSpace = List.copyOf(addressSpace);
      clientPools = Set.copyOf(clientPools);
    }

    /** Whether the prefix is equal to, or inside, a prefix of its virtual network. */
    boolean holds(IpPrefix prefix) {
      for (IpPrefix space : addressSpace) {
        if (space.covers(prefix)) {
          return true;
        }
      }
      return false;
    }
  }
}
