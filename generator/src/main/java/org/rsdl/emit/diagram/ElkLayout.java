package org.rsdl.emit.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.rsdl.emit.diagram.Picture.Box;
import org.rsdl.emit.diagram.Picture.Line;
import org.rsdl.emit.diagram.Placed.PlacedBox;
import org.rsdl.emit.diagram.Placed.PlacedLine;
import org.rsdl.emit.diagram.Placed.Point;

/**
 * Places a picture in layers from left to right. The layered algorithm is called by itself: ELK's
 * engine would look for every algorithm on the class path first.
 */
final class ElkLayout {
  private static final double MARGIN = 24;
  private static final double PILL = 18;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final List<PlacedBox> boxes = new ArrayList<>();

  private ElkLayout() {}

  static Placed place(Picture picture) {
    ElkLayout layout = new ElkLayout();
    layout.options();
    picture.boxes().forEach(box -> layout.node(box, layout.root));
    List<ElkEdge> edges = new ArrayList<>();
    List<Line> lines = picture.lines().stream().filter(layout::hasEnds).toList();
    lines.forEach(line -> edges.add(layout.edge(line)));
    LayoutMetaDataService.initElkReflect();
    new LayeredLayoutProvider().layout(layout.root, new NullElkProgressMonitor());
    picture.boxes().forEach(box -> layout.read(box, new Point(0, 0)));
    List<PlacedLine> placed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      placed.add(line(lines.get(i), edges.get(i)));
    }
    ElkNode root = layout.root;
    return new Placed(picture.title(), root.getWidth(), root.getHeight(), layout.boxes, placed);
  }

  private void options() {
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
    frame(root);
  }

  /** What ELK's engine would hand down from frame to frame. */
  private static void frame(ElkNode node) {
    node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
    node.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    node.setProperty(LayeredOptions.RANDOM_SEED, 1);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
    node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 20.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
    node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 14.0);
  }

  private void node(Box box, ElkNode parent) {
    ElkNode node = ElkGraphUtil.createNode(parent);
    nodes.put(box.id(), node);
    double width = BoxSize.width(box);
    double height = BoxSize.height(box);
    node.setDimensions(width, height);
    if (!box.inside().isEmpty()) {
      node.setProperty(
          LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
      node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(width, height));
      double side = BoxSize.PADDING;
      node.setProperty(LayeredOptions.PADDING, new ElkPadding(height, side, side, side));
      frame(node);
    }
    box.inside().forEach(inner -> node(inner, node));
  }

  private boolean hasEnds(Line line) {
    return nodes.containsKey(line.from()) && nodes.containsKey(line.to());
  }

  private ElkEdge edge(Line line) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(line.from()), nodes.get(line.to()));
    if (!line.words().isEmpty()) {
      ElkLabel label = ElkGraphUtil.createLabel(line.words(), edge);
      label.setDimensions(TextWidth.ofLine(line.words()) + PILL, PILL);
      label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
      label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }
    return edge;
  }

  private void read(Box box, Point parent) {
    ElkNode node = nodes.get(box.id());
    if (node == null) {
      return;
    }
    Point at = new Point(parent.x() + node.getX(), parent.y() + node.getY());
    boxes.add(new PlacedBox(box, at.x(), at.y(), node.getWidth(), node.getHeight()));
    box.inside().forEach(inner -> read(inner, at));
  }

  private static PlacedLine line(Line line, ElkEdge edge) {
    Point origin = origin(edge.getContainingNode());
    List<Point> corners = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      corners.add(at(origin, section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        corners.add(at(origin, bend.getX(), bend.getY()));
      }
      corners.add(at(origin, section.getEndX(), section.getEndY()));
    }
    if (edge.getLabels().isEmpty()) {
      return new PlacedLine(line, corners, corners.getFirst(), 0);
    }
    ElkLabel label = edge.getLabels().getFirst();
    double x = label.getX() + label.getWidth() / 2;
    double y = label.getY() + label.getHeight() / 2;
    return new PlacedLine(line, corners, at(origin, x, y), label.getWidth());
  }

  private static Point at(Point origin, double x, double y) {
    return new Point(origin.x() + x, origin.y() + y);
  }

  private static Point origin(ElkNode node) {
    double x = 0;
    double y = 0;
    for (ElkNode n = node; n != null; n = n.getParent()) {
      x += n.getX();
      y += n.getY();
    }
    return new Point(x, y);
  }
}
