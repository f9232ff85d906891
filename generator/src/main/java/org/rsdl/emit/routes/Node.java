package org.rsdl.emit.routes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rsdl.model.Name;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.Routes.SubnetTable;
import org.rsdl.simulate.forward.EffectiveRoute;

/** A node with the tables it has: those of a speaker, those by which it forwards, or both. */
record Node(Name name, Optional<SpeakerTables> speaker, Optional<List<EffectiveRoute>> effective) {

  /** The chosen nodes that have something to show, sorted by name. */
  static List<Node> of(Routes routes, Selection selection) {
    Map<Name, Node> nodes = new TreeMap<>();
    for (SpeakerTables speaker : routes.speakers()) {
      nodes.put(speaker.node(), new Node(speaker.node(), Optional.of(speaker), Optional.empty()));
    }
    for (SubnetTable table : routes.subnets()) {
      Node known = nodes.get(table.node());
      Optional<SpeakerTables> speaker = known == null ? Optional.empty() : known.speaker();
      nodes.put(table.node(), new Node(table.node(), speaker, Optional.of(table.effective())));
    }
    return nodes.values().stream()
        .filter(node -> selection.shows(node.name) && node.shows(selection.table()))
        .toList();
  }

  /** As the JSON contract writes it. */
  String kind() {
    return speaker.map(tables -> tables.kind().text()).orElse("subnet");
  }

  /** Absent where the node has none. */
  Optional<Long> asn() {
    return speaker.map(SpeakerTables::asn).filter(asn -> asn != 0);
  }

  private boolean shows(Table table) {
    return switch (table) {
      case ADJ_RIB_IN, LOC_RIB, ADJ_RIB_OUT -> speaker.isPresent();
      case EFFECTIVE -> effective.isPresent();
      case ALL -> true;
    };
  }
}
