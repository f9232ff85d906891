package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result;
import org.rsdl.intent.Result.Status;
import org.rsdl.intent.Result.Witness;
import org.rsdl.lower.Place;

/** Results in the shape {@code rsdl.test/1}. */
final class ResultJson {
  private ResultJson() {}

  /** {@code network} stands at the top where there is one, and at each expectation. */
  static String text(Map<Analysis, List<Result>> results) {
    List<Result> all = results.values().stream().flatMap(List::stream).toList();
    List<String> networks = results.keySet().stream().map(ResultJson::name).toList();
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.test/1");
    json.addProperty("network", networks.size() == 1 ? networks.getFirst() : null);
    for (Status status : List.of(Status.PASSED, Status.FAILED, Status.NOT_EVALUATED)) {
      json.addProperty(status.text(), ResultText.count(all, status));
    }
    JsonArray expectations = new JsonArray();
    results.forEach(
        (network, list) -> list.forEach(result -> expectations.add(result(network, result))));
    json.add("expectations", expectations);
    return Json.text(json);
  }

  private static String name(Analysis network) {
    return network.lowered().topology().network();
  }

  private static JsonObject result(Analysis network, Result result) {
    Optional<Place> place = network.lowered().origins().of(result.element());
    JsonObject json = new JsonObject();
    json.addProperty("network", name(network));
    json.addProperty("intent", result.intent().isEmpty() ? null : result.intent());
    json.addProperty("scenario", result.scenario().orElse(null));
    json.addProperty("text", result.text());
    json.addProperty("status", result.status().text());
    json.addProperty("file", place.map(Place::file).orElse(null));
    json.addProperty("line", place.map(Place::line).orElse(null));
    json.add("witness", witness(result.witness()));
    if (!result.instances().isEmpty()) {
      JsonArray instances = new JsonArray();
      result.instances().forEach(i -> instances.add(instance(i)));
      json.add("instances", instances);
    }
    return json;
  }

  private static JsonObject instance(Result.Instance instance) {
    JsonObject json = new JsonObject();
    json.addProperty("index", instance.index());
    json.addProperty("status", instance.status().text());
    json.add("witness", witness(instance.witness()));
    return json;
  }

  private static JsonElement witness(Optional<Witness> witness) {
    return witness.map(ResultJson::witness).orElse(JsonNull.INSTANCE);
  }

  private static JsonElement witness(Witness witness) {
    JsonObject json = new JsonObject();
    json.addProperty("node", witness.node().full());
    json.addProperty("prefix", witness.prefix().map(Object::toString).orElse(null));
    json.addProperty("reason", witness.reason());
    json.addProperty("change", witness.change().map(Object::toString).orElse(null));
    return json;
  }
}
