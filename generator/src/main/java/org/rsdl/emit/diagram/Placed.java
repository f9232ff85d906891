package org.rsdl.emit.diagram;

import java.util.List;
import org.rsdl.emit.diagram.Picture.Box;
import org.rsdl.emit.diagram.Picture.Line;

/**
 * A picture with places, in pixels from the upper left corner.
 *
 * @param boxes frames before what is inside them
 */
record Placed(
    String title, double width, double height, List<PlacedBox> boxes, List<PlacedLine> lines) {
  Placed {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** A box and its place. */
  record PlacedBox(Box box, double x, double y, double width, double height) {}

  /**
   * A line, its corners from end to end, and the middle of its words.
   *
   * @param wordsWidth 0 where it has no words
   */
  record PlacedLine(Line line, List<Point> corners, Point words, double wordsWidth) {
    PlacedLine {
      corners = List.copyOf(corners);
    }
  }

  /** A place. */
  record Point(double x, double y) {}
}
