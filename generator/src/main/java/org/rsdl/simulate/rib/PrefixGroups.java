package org.rsdl.simulate.rib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.net.IpPrefix;

/**
 * All prefixes of a network, sorted, in groups whose members every rule treats alike; what happens
 * to one member happens to all.
 */
public final class PrefixGroups {
  private final IpPrefix[] prefixes;
  private final int[] groups;
  private final int[] first;
  private final int[] sizes;

  private PrefixGroups(IpPrefix[] prefixes, int[] groups, int[] first, int[] sizes) {
    this.prefixes = prefixes;
    this.groups = groups;
    this.first = first;
    this.sizes = sizes;
  }

  /** Groups prefixes by their signatures: equal ones go together. */
  public static PrefixGroups of(Map<IpPrefix, ?> signatures) {
    IpPrefix[] prefixes = signatures.keySet().toArray(IpPrefix[]::new);
    Arrays.sort(prefixes);
    int[] groups = new int[prefixes.length];
    Map<Object, Integer> bySignature = new HashMap<>();
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < prefixes.length; i++) {
      Integer group = bySignature.putIfAbsent(signatures.get(prefixes[i]), first.size());
      if (group == null) {
        group = first.size();
        first.add(i);
      }
      groups[i] = group;
    }
    int[] sizes = new int[first.size()];
    for (int group : groups) {
      sizes[group]++;
    }
    return new PrefixGroups(
        prefixes, groups, first.stream().mapToInt(Integer::intValue).toArray(), sizes);
  }

  /** How many groups there are; a group is known by its number from 0. */
  public int count() {
    return first.length;
  }

  /** The lowest prefix of a group, which stands for all. */
  public IpPrefix prefix(int group) {
    return prefixes[first[group]];
  }

  /** How many prefixes a group has. */
  public int size(int group) {
    return sizes[group];
  }

  /** The group of a prefix, which is one of the network. */
  public int group(IpPrefix prefix) {
    return groups[Arrays.binarySearch(prefixes, prefix)];
  }

  /** The groups of these prefixes, each once. */
  public int[] of(List<IpPrefix> some) {
    return some.stream()
        .mapToInt(p -> groups[Arrays.binarySearch(prefixes, p)])
        .distinct()
        .toArray();
  }

  int length() {
    return prefixes.length;
  }

  IpPrefix at(int position) {
    return prefixes[position];
  }

  int groupAt(int position) {
    return groups[position];
  }

  boolean represents(int position) {
    return first[groups[position]] == position;
  }
}
