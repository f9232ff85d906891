package org.rsdl.simulate.rib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rsdl.net.Asn;

class AsPathTest {
  private static AsPath path(long... asns) {
    return new AsPath(asns(asns));
  }

  private static List<Asn> asns(long... asns) {
    return Arrays.stream(asns).mapToObj(Asn::new).toList();
  }

  @Test
  void keepsAllFourBytes() {
    AsPath path = path(4_294_967_295L, 0, 65515);
    assertEquals(asns(4_294_967_295L, 0, 65515), path.asns());
    assertEquals("4294967295 0 65515", path.toString());
    assertEquals(4_294_967_295L, path.neighborAs());
    assertTrue(path.contains(new Asn(4_294_967_295L)));
    assertFalse(path.contains(new Asn(12076)));
  }

  @Test
  void prependsInTheOrderGiven() {
    assertEquals(path(64511, 64510, 65515), path(65515).prepend(asns(64511, 64510)));
    assertEquals(path(65001, 65515), path(65515).prepend(new Asn(65001)));
  }

  @Test
  void replacesEveryOccurrence() {
    assertEquals(
        path(65001, 12076, 65001),
        path(65515, 12076, 65515).replace(new Asn(65515), new Asn(65001)));
  }

  @Test
  void losesWhatMatches() {
    assertEquals(path(12076), path(65001, 12076, 65012).without(Asn::isPrivate));
    AsPath whole = path(12076);
    assertSame(whole, whole.without(Asn::isPrivate));
  }

  @Test
  void isEqualByItsNumbers() {
    assertEquals(path(1, 2), path(1, 2));
    assertEquals(path(1, 2).hashCode(), path(1, 2).hashCode());
    assertNotEquals(path(1, 2), path(2, 1));
    assertEquals(AsPath.EMPTY, path());
    assertEquals(-1, AsPath.EMPTY.neighborAs());
  }
}
