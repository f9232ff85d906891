package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rsdl.diff.Change;
import org.rsdl.diff.Flows;
import org.rsdl.diff.UsedRoutes;
import org.rsdl.model.Name;

/** Changes in the shape {@code rsdl.diff/1}; what was not asked for is null. */
final class DiffJson {
  private DiffJson() {}

  static String text(Diff.Changes changes) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.diff/1");
    json.addProperty("network", changes.network());
    json.add("oscillating", words(changes.oscillating()));
    json.add("model", part(changes.model(), DiffJson::element));
    json.add("routes", part(changes.routes(), DiffJson::route));
    json.add("reachability", part(changes.reachability(), DiffJson::pair));
    return Json.text(json);
  }

  private static <C> JsonElement part(Optional<List<C>> changes, Function<C, JsonElement> json) {
    return changes.<JsonElement>map(all -> array(all, json)).orElse(JsonNull.INSTANCE);
  }

  private static JsonObject element(Change<Name, Map<String, String>> change) {
    JsonObject json = new JsonObject();
    json.addProperty("element", change.of().full());
    return sides(json, change, DiffJson::properties);
  }

  private static JsonObject route(Change<UsedRoutes.At, List<UsedRoutes.Way>> change) {
    JsonObject json = new JsonObject();
    json.addProperty("node", change.of().node().full());
    json.addProperty("table", change.of().table());
    json.addProperty("prefix", change.of().prefix().toString());
    return sides(json, change, ways -> array(ways, DiffJson::way));
  }

  private static JsonObject pair(Change<Flows.Pair, List<Flows.Group>> change) {
    JsonObject json = new JsonObject();
    json.addProperty("from", change.of().from().full());
    json.addProperty("to", change.of().to().full());
    return sides(json, change, groups -> array(groups, DiffJson::group));
  }

  private static <K, V> JsonObject sides(
      JsonObject json, Change<K, V> change, Function<V, JsonElement> side) {
    json.addProperty("change", change.kind().word());
    json.add("before", change.before().map(side).orElse(JsonNull.INSTANCE));
    json.add("after", change.after().map(side).orElse(JsonNull.INSTANCE));
    return json;
  }

  private static JsonObject properties(Map<String, String> properties) {
    JsonObject json = new JsonObject();
    properties.forEach(json::addProperty);
    return json;
  }

  private static JsonObject way(UsedRoutes.Way way) {
    JsonObject json = new JsonObject();
    json.addProperty("from", way.from().isEmpty() ? null : way.from());
    json.add("nextHops", words(way.nextHops()));
    json.addProperty("asPath", way.path());
    json.add("communities", words(way.communities()));
    json.addProperty("instance", String.valueOf(way.instance()));
    return json;
  }

  private static JsonObject group(Flows.Group group) {
    JsonObject json = new JsonObject();
    json.add("prefixes", words(group.prefixes()));
    json.addProperty("reached", group.way().reached());
    json.add("via", words(group.way().via()));
    json.addProperty("stopsAt", group.way().stopsAt().full());
    json.addProperty("reason", group.way().reached() ? null : group.way().reason());
    return json;
  }

  private static JsonArray words(Collection<?> all) {
    return array(all, one -> new com.google.gson.JsonPrimitive(one.toString()));
  }

  private static <E> JsonArray array(Collection<E> all, Function<E, ? extends JsonElement> json) {
    JsonArray array = new JsonArray();
    all.forEach(one -> array.add(json.apply(one)));
    return array;
  }
}
