package org.rsdl.emit.diagram;

import java.util.List;
import java.util.Locale;
import org.rsdl.emit.diagram.Picture.Words;
import org.rsdl.emit.diagram.Placed.PlacedBox;
import org.rsdl.emit.diagram.Placed.PlacedLine;
import org.rsdl.emit.diagram.Placed.Point;

/** Draws a placed picture as one SVG file that needs nothing else and follows light and dark. */
final class Svg {
  private static final double ROUND = 6;
  private static final double PILL = 18;
  private static final String STYLE =
      """
      <style>
      text { font-family: "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans", sans-serif; fill: #1f2933 }
      .paper { fill: #ffffff }
      .vnet > rect { fill: #eef4fb; stroke: #5b8fc7; stroke-width: 1.5 }
      .subnet > rect { fill: #ffffff; stroke: #9db7d5; stroke-dasharray: 5 4 }
      .rs > rect { fill: #e3edfb; stroke: #1d63c4 }
      .gateway > rect { fill: #e9f3ea; stroke: #2f8a45 }
      .nva > rect { fill: #f3ebfb; stroke: #8245c0 }
      .circuit > rect { fill: #fdf3dc; stroke: #b07a10 }
      .site > rect { fill: #f2f3f5; stroke: #68737f }
      .kind { font-size: 10px; letter-spacing: 0.08em; fill: #55616d }
      .name { font-size: 14px; font-weight: 600 }
      .label, .fact { font-size: 12px; fill: #3d4853 }
      .label { font-style: italic }
      .address { font-size: 11px; font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace }
      .line path { fill: none; stroke: #52606d; stroke-width: 1.5 }
      .line rect { fill: #ffffff; stroke: #c3ccd5 }
      .line text { font-size: 11px; fill: #3d4853; text-anchor: middle }
      .automatic path { stroke-dasharray: 2 4; stroke-linecap: round }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6ebf0 }
        .paper { fill: #12171d }
        .vnet > rect { fill: #17222f; stroke: #5b8fc7 }
        .subnet > rect { fill: #12171d; stroke: #47617e }
        .rs > rect { fill: #182c4d; stroke: #6ea4f4 }
        .gateway > rect { fill: #17301d; stroke: #62bd78 }
        .nva > rect { fill: #2b1c3d; stroke: #b98aeb }
        .circuit > rect { fill: #362a10; stroke: #dca83c }
        .site > rect { fill: #22282f; stroke: #98a4b0 }
        .kind { fill: #a3b0bd }
        .label, .fact, .line text { fill: #c6d0da }
        .line path { stroke: #9aa8b5 }
        .line rect { fill: #12171d; stroke: #47515c }
      }
      </style>
      """;

  private final StringBuilder svg = new StringBuilder();

  private Svg() {}

  /** The file's text. */
  static String of(Placed picture) {
    Svg all = new Svg();
    all.write(picture);
    return all.svg.toString();
  }

  private void write(Placed picture) {
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    attributes("width", picture.width(), "height", picture.height());
    svg.append(" viewBox=\"0 0 ").append(number(picture.width())).append(' ');
    svg.append(number(picture.height())).append("\">\n");
    svg.append("<title>").append(Xml.text(picture.title())).append("</title>\n").append(STYLE);
    svg.append("<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n");
    List<PlacedBox> boxes = picture.boxes();
    boxes.stream().filter(box -> box.box().look().frame()).forEach(this::box);
    picture.lines().forEach(this::path);
    boxes.stream().filter(box -> !box.box().look().frame()).forEach(this::box);
    picture.lines().stream().filter(line -> line.wordsWidth() > 0).forEach(this::words);
    svg.append("</svg>\n");
  }

  private void box(PlacedBox placed) {
    String id = Xml.attribute(placed.box().id());
    svg.append("<g class=\"").append(placed.box().look().style());
    svg.append("\" data-name=\"").append(id).append("\">");
    svg.append("<title>").append(Xml.text(placed.box().tip())).append("</title>\n  <rect");
    attributes("x", placed.x(), "y", placed.y());
    attributes("width", placed.width(), "height", placed.height());
    svg.append(" rx=\"8\"/>\n");
    double y = placed.y() + BoxSize.PADDING / 2;
    for (Words words : placed.box().words()) {
      y += words.face().height();
      svg.append("  <text class=\"").append(words.face().style()).append('"');
      attributes("x", placed.x() + BoxSize.PADDING, "y", y);
      svg.append('>').append(Xml.text(words.text())).append("</text>\n");
    }
    svg.append("</g>\n");
  }

  private void path(PlacedLine placed) {
    svg.append("<g class=\"line").append(placed.line().automatic() ? " automatic" : "");
    svg.append("\"><title>").append(Xml.text(tip(placed))).append("</title><path d=\"");
    List<Point> corners = placed.corners();
    for (int i = 0; i < corners.size(); i++) {
      if (i == 0 || i == corners.size() - 1) {
        command(i == 0 ? 'M' : 'L', corners.get(i));
      } else {
        corner(corners.get(i - 1), corners.get(i), corners.get(i + 1));
      }
    }
    svg.append("\"/></g>\n");
  }

  private static String tip(PlacedLine placed) {
    String words = placed.line().words();
    return placed.line().from()
        + " - "
        + placed.line().to()
        + (words.isEmpty() ? "" : ": " + words)
        + (placed.line().automatic() ? " (Azure makes it by itself)" : "");
  }

  /** A bend, rounded. */
  private void corner(Point before, Point at, Point after) {
    command('L', toward(at, before));
    command('Q', at);
    command(' ', toward(at, after));
  }

  private static Point toward(Point from, Point to) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double length = Math.abs(dx) + Math.abs(dy);
    double share = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
    return new Point(from.x() + dx * share, from.y() + dy * share);
  }

  private void command(char letter, Point point) {
    svg.append(letter).append(number(point.x())).append(' ').append(number(point.y()));
  }

  private void words(PlacedLine placed) {
    Point middle = placed.words();
    svg.append("<g class=\"line\"><rect");
    attributes("x", middle.x() - placed.wordsWidth() / 2, "y", middle.y() - PILL / 2);
    attributes("width", placed.wordsWidth(), "height", PILL);
    svg.append(" rx=\"9\"/><text");
    attributes("x", middle.x(), "y", middle.y() + 4);
    svg.append('>').append(Xml.text(placed.line().words())).append("</text></g>\n");
  }

  private void attributes(String one, double first, String other, double second) {
    svg.append(' ').append(one).append("=\"").append(number(first)).append('"');
    svg.append(' ').append(other).append("=\"").append(number(second)).append('"');
  }

  /** At most one digit behind the point. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
