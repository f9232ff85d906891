package org.rsdl.simulate.rib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.rsdl.net.IpPrefix;

class PrefixRowsTest {
  private static IpPrefix prefix(int third) {
    return IpPrefix.of("10.0." + third + ".0/24");
  }

  /** Prefixes 1 and 4 are alike, 2 and 5 are and have no rows, 3 is alone. */
  private static final PrefixGroups GROUPS =
      PrefixGroups.of(
          Map.of(
              prefix(1), "a", prefix(2), "none", prefix(3), "b", prefix(4), "a", prefix(5),
              "none"));

  private static final PrefixRows<String> ROWS =
      new PrefixRows<>(
          GROUPS,
          List.of(List.of("10.0.1.0/24 x", "10.0.1.0/24 y"), List.of(), List.of("10.0.3.0/24 z")),
          (row, prefix) -> prefix + row.substring(row.indexOf(' ')));

  private static final List<String> EXPECTED =
      List.of("10.0.1.0/24 x", "10.0.1.0/24 y", "10.0.3.0/24 z", "10.0.4.0/24 x", "10.0.4.0/24 y");

  @Test
  void rowsOfAGroupStandAtEachOfItsPrefixes() {
    List<String> byIndex = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      byIndex.add(ROWS.get(i));
    }
    assertEquals(EXPECTED, byIndex);
    List<String> byIterator = new ArrayList<>();
    for (String row : ROWS) {
      byIterator.add(row);
    }
    assertEquals(EXPECTED, byIterator);
    assertEquals(EXPECTED, ROWS.stream().toList());
    assertEquals(EXPECTED, ROWS.parallelStream().toList());
    assertEquals(EXPECTED, ROWS);
  }

  @Test
  void thereIsNothingBehindTheEnd() {
    assertThrows(IndexOutOfBoundsException.class, () -> ROWS.get(5));
    assertThrows(IndexOutOfBoundsException.class, () -> ROWS.get(-1));
    var rows = ROWS.iterator();
    EXPECTED.forEach(row -> assertEquals(row, rows.next()));
    assertThrows(NoSuchElementException.class, rows::next);
  }

  @Test
  void rowsCanNotBeChangedAndAreNotCopied() {
    assertThrows(UnsupportedOperationException.class, () -> ROWS.add("more"));
    assertSame(ROWS, PrefixRows.immutable(ROWS));
  }

  @Test
  void groupsKnowTheirPrefixes() {
    assertEquals(3, GROUPS.count());
    assertEquals(prefix(1), GROUPS.prefix(0));
    assertEquals(2, GROUPS.size(0));
    assertEquals(1, GROUPS.size(2));
    assertArrayEquals(new int[] {2, 0}, GROUPS.of(List.of(prefix(3), prefix(1), prefix(4))));
  }
}
