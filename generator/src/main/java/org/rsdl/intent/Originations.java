package org.rsdl.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.model.Advertisement;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Site;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.net.IpPrefix;

/** What begins and ends to be announced: copies of a topology with other prefixes. */
final class Originations {
  private Originations() {}

  /** A copy in which a site, an appliance or a virtual network has these prefixes too. */
  static Topology announce(Topology t, Name at, List<IpPrefix> prefixes) {
    return change(t, at, prefixes, true);
  }

  /** A copy in which it has them no more. */
  static Topology withdraw(Topology t, Name at, List<IpPrefix> prefixes) {
    return change(t, at, prefixes, false);
  }

  private static Topology change(Topology t, Name at, List<IpPrefix> prefixes, boolean more) {
    List<Site> sites =
        t.sites().stream()
            .map(s -> is(at, s.name()) ? s.withPrefixes(changed(s.prefixes(), prefixes, more)) : s)
            .toList();
    List<VirtualNetwork> vnets =
        t.virtualNetworks().stream().map(v -> change(v, at, prefixes, more)).toList();
    return t.withNodes(vnets, sites, t.circuits());
  }

  private static boolean is(Name at, Name node) {
    return at.equals(node) || at.container().filter(node::equals).isPresent();
  }

  private static VirtualNetwork change(
      VirtualNetwork v, Name at, List<IpPrefix> prefixes, boolean more) {
    if (v.name().equals(at)) {
      return v.withAddressSpace(changed(v.addressSpace(), prefixes, more));
    }
    List<Nva> nvas =
        v.nvas().stream().map(n -> is(at, n.name()) ? change(n, prefixes, more) : n).toList();
    return v.with(v.subnets(), v.routeServers(), v.expressRouteGateways(), v.vpnGateways(), nvas);
  }

  private static Nva change(Nva nva, List<IpPrefix> prefixes, boolean more) {
    List<Advertisement> all = new ArrayList<>();
    for (Advertisement a : nva.advertisements()) {
      all.add(more ? a : a.withPrefixes(changed(a.prefixes(), prefixes, false)));
    }
    List<IpPrefix> fresh = new ArrayList<>(prefixes);
    nva.advertisements().stream()
        .filter(a -> a.to().isEmpty())
        .forEach(a -> fresh.removeAll(a.prefixes()));
    if (more && !fresh.isEmpty()) {
      all.add(
          new Advertisement(
              nva.name().member("announced"),
              fresh,
              Optional.empty(),
              Optional.empty(),
              List.of(),
              0,
              false));
    }
    return nva.withAdvertisements(all);
  }

  private static List<IpPrefix> changed(List<IpPrefix> had, List<IpPrefix> prefixes, boolean more) {
    List<IpPrefix> now = new ArrayList<>(had);
    if (more) {
      prefixes.stream().filter(prefix -> !had.contains(prefix)).forEach(now::add);
    } else {
      now.removeAll(prefixes);
    }
    return now;
  }
}
