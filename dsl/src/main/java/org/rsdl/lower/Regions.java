package org.rsdl.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.model.VirtualNetwork;

/** A spoke that names no region lies in that of its hub. */
final class Regions {
  private Regions() {}

  static List<VirtualNetwork> ofHubs(List<VirtualNetwork> vnets) {
    Map<Name, VirtualNetwork> byName = new HashMap<>();
    vnets.forEach(v -> byName.put(v.name(), v));
    return vnets.stream()
        .map(
            v -> {
              Optional<String> hub =
                  v.hub().flatMap(h -> Optional.ofNullable(byName.get(h))).flatMap(h -> h.region());
              return v.region().isPresent() || hub.isEmpty() ? v : v.withRegion(hub);
            })
        .toList();
  }
}
