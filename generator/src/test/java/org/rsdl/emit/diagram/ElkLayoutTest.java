package org.rsdl.emit.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.emit.diagram.Picture.Box;
import org.rsdl.emit.diagram.Placed.PlacedBox;
import org.rsdl.emit.diagram.Placed.PlacedLine;
import org.rsdl.emit.diagram.Placed.Point;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** Nothing of a picture lies over anything else of it. */
class ElkLayoutTest {
  static List<String> models() throws IOException {
    return List.of(
        Files.readString(Path.of("../examples/founding/founding.rsdl")),
        Files.readString(Path.of("../examples/vpn-active-active/vpn-active-active.rsdl")),
        manySites(25));
  }

  @ParameterizedTest
  @MethodSource("models")
  void boxesAndWordsKeepClearOfEachOther(String model) {
    Placed picture = place(model);
    List<Rectangle2D> apart = new ArrayList<>();
    picture.boxes().stream().filter(b -> b.box().inside().isEmpty()).forEach(b -> apart.add(of(b)));
    picture.lines().stream().filter(l -> l.wordsWidth() > 0).forEach(l -> apart.add(of(l)));
    for (int i = 0; i < apart.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertTrue(!apart.get(i).intersects(apart.get(j)), apart.get(i) + " " + apart.get(j));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void framesHoldWhatIsInsideThemBelowTheirWords(String model) {
    Placed picture = place(model);
    Map<String, PlacedBox> byId =
        picture.boxes().stream().collect(Collectors.toMap(b -> b.box().id(), b -> b));
    Rectangle2D paper = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
    for (PlacedBox frame : picture.boxes()) {
      assertTrue(paper.contains(of(frame)), frame.toString());
      for (Box inside : frame.box().inside()) {
        PlacedBox inner = byId.get(inside.id());
        assertTrue(of(frame).contains(of(inner)), inside.id());
        assertTrue(inner.y() >= frame.y() + BoxSize.height(frame.box()), inside.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void linesAreLevelOrUprightAndLeadFromBoxToBox(String model) {
    Placed picture = place(model);
    Map<String, PlacedBox> byId =
        picture.boxes().stream().collect(Collectors.toMap(b -> b.box().id(), b -> b));
    for (PlacedLine line : picture.lines()) {
      List<Point> corners = line.corners();
      for (int i = 1; i < corners.size(); i++) {
        double dx = Math.abs(corners.get(i).x() - corners.get(i - 1).x());
        double dy = Math.abs(corners.get(i).y() - corners.get(i - 1).y());
        assertTrue(dx < 0.01 || dy < 0.01, line.toString());
      }
      assertTrue(touches(byId.get(line.line().from()), corners.getFirst()), line.toString());
      assertTrue(touches(byId.get(line.line().to()), corners.getLast()), line.toString());
    }
  }

  @Test
  void whatStandsAloneHasItsPlaceAndAnEmptyNetworkIsAnEmptyPicture() {
    assertEquals(List.of("Lonely"), ids(place("site Lonely")));
    assertEquals(
        List.of("A", "A.S"), ids(place("vnet A { address 10.0.0.0/16 subnet S 10.0.0.0/24 }")));
    assertEquals(List.of(), ids(place("module empty")));
  }

  private static List<String> ids(Placed picture) {
    return picture.boxes().stream().map(b -> b.box().id()).toList();
  }

  private static boolean touches(PlacedBox box, Point end) {
    return new Rectangle2D.Double(
            box.x() - 0.1, box.y() - 0.1, box.width() + 0.2, box.height() + 0.2)
        .contains(end.x(), end.y());
  }

  private static Rectangle2D of(PlacedBox box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }

  private static Rectangle2D of(PlacedLine line) {
    double x = line.words().x() - line.wordsWidth() / 2;
    return new Rectangle2D.Double(x, line.words().y() - 9, line.wordsWidth(), 18);
  }

  private static Placed place(String model) {
    Source source = new Source("test.rsdl", model);
    return ElkLayout.place(
        TopologyPicture.of(new Models().load(List.of(source)).getFirst().topology()));
  }

  /** Two hubs, an appliance and a VPN gateway each, and sites that reach one, the other or both. */
  private static String manySites(int count) {
    String hubs =
        IntStream.range(0, 2)
            .mapToObj(
                h ->
                    """
                    vnet Hub%1$d {
                      address 10.%1$d.0.0/16
                      subnet RouteServerSubnet 10.%1$d.1.0/26
                      subnet GatewaySubnet 10.%1$d.2.0/26
                      subnet NvaSubnet 10.%1$d.3.0/28
                      route-server Rs%1$d
                      vpn-gateway Vpn%1$d { mode active-active bgp on }
                      nva Fw%1$d in NvaSubnet { asn 6500%1$d instance A%1$d 10.%1$d.3.4 }
                    }
                    bgp Fw%1$d <-> Rs%1$d
                    bgp Fw%1$d <-> Rs%2$d as Cross%1$d
                    """
                        .formatted(h, 1 - h))
            .collect(Collectors.joining());
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                """
                site S%1$d { asn %2$d prefixes 172.16.%1$d.0/24 }
                connect S%1$d <-> Fw%3$d { tunnel overlay }
                connect S%1$d <-> Vpn%4$d as V%1$d { bgp on tunnel ipsec }
                """
                    .formatted(i, 65100 + i, i % 2, i / 2 % 2))
        .collect(Collectors.joining("", hubs, ""));
  }
}
