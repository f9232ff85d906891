package org.rsdl.simulate.rib;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import org.rsdl.net.IpPrefix;

/**
 * Rows of a table, sorted by prefix. The rows of a group are kept once, for the prefix that stands
 * for it, and rewritten for another of its prefixes when they are read.
 */
public final class PrefixRows<R> extends AbstractList<R> implements RandomAccess {
  private final PrefixGroups groups;
  private final List<List<R>> byGroup;
  private final BiFunction<R, IpPrefix, R> rewrite;
  private final int[] ends;

  /**
   * The rows of all prefixes.
   *
   * @param byGroup for every group its rows, in the order of the table
   * @param rewrite the row for another prefix
   */
  public PrefixRows(
      PrefixGroups groups, List<List<R>> byGroup, BiFunction<R, IpPrefix, R> rewrite) {
    this.groups = groups;
    this.byGroup = byGroup.stream().map(List::copyOf).toList();
    this.rewrite = rewrite;
    int[] rows = this.byGroup.stream().mapToInt(List::size).toArray();
    ends = new int[groups.length()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += rows[groups.groupAt(i)];
      ends[i] = end;
    }
  }

  /** An unmodifiable list of the same rows; one that is already such is left as it is. */
  public static <R> List<R> immutable(List<R> rows) {
    return rows instanceof PrefixRows<R> ? rows : List.copyOf(rows);
  }

  @Override
  public R get(int index) {
    return row(position(Objects.checkIndex(index, size())), index);
  }

  private R row(int position, int index) {
    int start = position == 0 ? 0 : ends[position - 1];
    R row = byGroup.get(groups.groupAt(position)).get(index - start);
    return groups.represents(position) ? row : rewrite.apply(row, groups.at(position));
  }

  /** Goes through the prefixes in order instead of looking each row's prefix up. */
  @Override
  public Iterator<R> iterator() {
    return new Iterator<>() {
      private int position;
      private int index;

      @Override
      public boolean hasNext() {
        return index < size();
      }

      @Override
      public R next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        while (ends[position] <= index) {
          position++;
        }
        return row(position, index++);
      }
    };
  }

  @Override
  public Spliterator<R> spliterator() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return Spliterators.spliterator(iterator(), size(), traits);
  }

  /** The first position whose end lies behind the index: prefixes without rows are passed over. */
  private int position(int index) {
    int found = Arrays.binarySearch(ends, index + 1);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && ends[found - 1] == ends[found]) {
      found--;
    }
    return found;
  }

  @Override
  public int size() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }
}
