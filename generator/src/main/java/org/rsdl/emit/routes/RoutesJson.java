package org.rsdl.emit.routes;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** Route tables in the shape {@code rsdl.routes/1}: every row with every attribute. */
public final class RoutesJson {
  private RoutesJson() {}

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  /**
   * The chosen tables of a state, ended by a line feed.
   *
   * @param scenario title of the scenario that led there, absent at the baseline
   */
  public static String json(
      Topology topology, Optional<String> scenario, Outcome outcome, Selection selection) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.routes/1");
    json.addProperty("network", topology.network());
    json.addProperty("profile", topology.profile().name());
    json.addProperty("scenario", scenario.orElse(null));
    switch (outcome) {
      case Outcome.Converged converged -> json.addProperty("state", "converged");
      case Outcome.Oscillating oscillating -> {
        json.addProperty("state", "oscillating");
        json.add("cycle", array(oscillating.cycle(), state -> state(state, selection)));
      }
    }
    json.add("nodes", nodes(outcome.routes(), selection));
    return GSON.toJson(json) + "\n";
  }

  private static JsonObject state(Routes routes, Selection selection) {
    JsonObject json = new JsonObject();
    json.add("nodes", nodes(routes, selection));
    return json;
  }

  private static JsonArray nodes(Routes routes, Selection selection) {
    return array(Node.of(routes, selection), node -> node(node, selection.table()));
  }

  private static JsonObject node(Node node, Table table) {
    JsonObject json = new JsonObject();
    json.addProperty("node", node.name().full());
    json.addProperty("kind", node.kind());
    node.speaker()
        .ifPresent(
            speaker -> {
              json.addProperty("asn", node.asn().orElse(null));
              speaker(json, speaker, table);
            });
    if (table.shows(Table.EFFECTIVE)) {
      node.effective()
          .ifPresent(rows -> json.add(Table.EFFECTIVE.text(), array(rows, RoutesJson::effective)));
    }
    return json;
  }

  private static void speaker(JsonObject json, SpeakerTables speaker, Table table) {
    if (table.shows(Table.ADJ_RIB_IN)) {
      json.add(Table.ADJ_RIB_IN.text(), array(speaker.adjRibIn().rows(), RoutesJson::received));
    }
    if (table.shows(Table.LOC_RIB)) {
      json.add(Table.LOC_RIB.text(), array(speaker.locRib().rows(), RoutesJson::candidate));
    }
    if (table.shows(Table.ADJ_RIB_OUT)) {
      json.add(Table.ADJ_RIB_OUT.text(), array(speaker.adjRibOut().rows(), RoutesJson::offered));
    }
  }

  private static JsonObject received(AdjRibIn.Row row) {
    JsonObject json =
        row(
            row.route(),
            Optional.of(row.peer().full()),
            Optional.of(row.peerAddress().toString()),
            row.instance());
    json.addProperty("accepted", row.accepted());
    json.addProperty("reason", row.reason().orElse(null));
    return json;
  }

  private static JsonObject candidate(LocRib.Row row) {
    JsonObject json =
        row(
            row.route(),
            row.peer().map(peer -> peer.full()),
            row.peerAddress().map(address -> address.toString()),
            row.instance());
    json.addProperty("best", row.best());
    json.addProperty("multipath", row.multipath());
    json.addProperty("decidedBy", row.decidedBy());
    return json;
  }

  private static JsonObject offered(AdjRibOut.Row row) {
    JsonObject json =
        row(
            row.route(),
            Optional.of(row.peer().full()),
            Optional.of(row.peerAddress().toString()),
            row.instance());
    json.addProperty("sent", row.sent());
    json.addProperty("reason", row.reason().orElse(null));
    return json;
  }

  private static JsonObject row(
      BgpRoute route,
      Optional<String> peer,
      Optional<String> peerAddress,
      Optional<Integer> instance) {
    JsonObject json = new JsonObject();
    json.addProperty("prefix", route.prefix().toString());
    json.addProperty("peer", peer.orElse(null));
    json.addProperty("peerAddress", peerAddress.orElse(null));
    json.addProperty("instance", instance.map(String::valueOf).orElse(null));
    json.addProperty("nextHop", route.nextHop().toString());
    JsonArray asPath = new JsonArray();
    route.asPath().asns().forEach(asn -> asPath.add(asn.value()));
    json.add("asPath", asPath);
    json.addProperty("origin", route.origin());
    json.addProperty("localPref", route.localPref());
    json.addProperty("med", route.med());
    JsonArray communities = new JsonArray();
    route.communities().forEach(community -> communities.add(community.text()));
    json.add("communities", communities);
    return json;
  }

  /** Azure's spelling; {@code instance} only where one Route Server instance alone programs it. */
  private static JsonObject effective(EffectiveRoute route) {
    JsonObject json = new JsonObject();
    json.addProperty("source", route.source());
    json.addProperty("state", route.state());
    json.addProperty("prefix", route.prefix().toString());
    json.addProperty("nextHopType", route.nextHopType());
    JsonArray nextHops = new JsonArray();
    route.nextHops().forEach(address -> nextHops.add(address.toString()));
    json.add("nextHopIpAddress", nextHops);
    route.instance().ifPresent(i -> json.addProperty("instance", String.valueOf(i)));
    return json;
  }

  private static <T> JsonArray array(List<T> items, Function<T, JsonObject> shape) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(shape.apply(item)));
    return array;
  }
}
