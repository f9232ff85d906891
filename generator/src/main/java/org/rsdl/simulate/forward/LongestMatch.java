package org.rsdl.simulate.forward;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Rows by their prefixes, found by the longest one that holds an address. */
final class LongestMatch<T> {
  private final Map<IpPrefix, List<T>> rows = new HashMap<>();

  void add(IpPrefix prefix, T row) {
    rows.computeIfAbsent(prefix, p -> new ArrayList<>()).add(row);
  }

  /** The rows of that prefix in the order of their adding; empty where none holds the address. */
  List<T> of(IpAddress address) {
    for (int length = address.bits(); length >= 0; length--) {
      List<T> found = rows.get(IpPrefix.of(address, length));
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }
}
