package org.rsdl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * One thing that is not as it was.
 *
 * @param of what it is
 * @param before absent where it was not there
 * @param after absent where it is there no more
 */
public record Change<K, V>(K of, Optional<V> before, Optional<V> after, Kind kind) {
  /** What became of it; words of the contract. */
  public enum Kind {
    GAINED("gained"),
    LOST("lost"),
    CHANGED("changed");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** All that differ, in the order of their keys. */
  static <K extends Comparable<K>, V> List<Change<K, V>> between(
      SortedMap<K, V> old, SortedMap<K, V> now) {
    return between(old, now, (before, after) -> false, (before, after) -> false);
  }

  /**
   * The same, where a value on both sides may mean a gain or a loss.
   *
   * @param gains whether going from the one to the other is a gain
   * @param loses whether it is a loss
   */
  static <K extends Comparable<K>, V> List<Change<K, V>> between(
      SortedMap<K, V> old, SortedMap<K, V> now, BiPredicate<V, V> gains, BiPredicate<V, V> loses) {
    TreeSet<K> keys = new TreeSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<Change<K, V>> changes = new ArrayList<>();
    for (K key : keys) {
      Optional<V> before = Optional.ofNullable(old.get(key));
      Optional<V> after = Optional.ofNullable(now.get(key));
      if (before.isEmpty()) {
        changes.add(new Change<>(key, before, after, Kind.GAINED));
      } else if (after.isEmpty()) {
        changes.add(new Change<>(key, before, after, Kind.LOST));
      } else if (!before.equals(after)) {
        Kind kind =
            gains.test(before.get(), after.get())
                ? Kind.GAINED
                : loses.test(before.get(), after.get()) ? Kind.LOST : Kind.CHANGED;
        changes.add(new Change<>(key, before, after, kind));
      }
    }
    return changes;
  }
}
