package org.rsdl.emit.diagram;

import java.util.List;

/**
 * What a diagram shows, without places.
 *
 * @param boxes the outermost ones, sorted by id
 * @param lines sorted by their ends and words
 */
record Picture(String title, List<Box> boxes, List<Line> lines) {
  Picture {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A card, or a frame around others.
   *
   * @param id full name of its element
   * @param tip what pointing at it tells
   */
  record Box(String id, Look look, List<Words> words, String tip, List<Box> inside) {
    Box {
      words = List.copyOf(words);
      inside = List.copyOf(inside);
    }
  }

  /** A line of text in a box. */
  record Words(String text, Face face) {}

  /**
   * A line between two boxes.
   *
   * @param words on it, in one line
   * @param automatic whether Azure makes it by itself
   */
  record Line(String from, String to, String words, boolean automatic) {}

  /** How a box looks; the texts are its class in the picture's style sheet. */
  enum Look {
    VIRTUAL_NETWORK("vnet"),
    SUBNET("subnet"),
    ROUTE_SERVER("rs"),
    GATEWAY("gateway"),
    APPLIANCE("nva"),
    CIRCUIT("circuit"),
    SITE("site");

    private final String style;

    Look(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }

    /** Whether it is drawn around others rather than as a card. */
    boolean frame() {
      return this == VIRTUAL_NETWORK || this == SUBNET;
    }
  }

  /** How a line of text is set; sizes in pixels. */
  enum Face {
    KIND("kind", 10, 15),
    NAME("name", 14, 19),
    LABEL("label", 12, 17),
    FACT("fact", 12, 17),
    ADDRESS("address", 11, 16);

    private final String style;
    private final int size;
    private final int height;

    Face(String style, int size, int height) {
      this.style = style;
      this.size = size;
      this.height = height;
    }

    String style() {
      return style;
    }

    int size() {
      return size;
    }

    /** From the line above to this one. */
    int height() {
      return height;
    }
  }
}
