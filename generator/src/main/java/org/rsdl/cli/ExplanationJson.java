package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.explain.Explanation;
import org.rsdl.explain.Explanation.Step;
import org.rsdl.lower.Place;

/** An explanation in the shape {@code rsdl.explain/1}. */
final class ExplanationJson {
  private ExplanationJson() {}

  static String text(Explanation explanation, Analysis network, State state) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.explain/1");
    json.addProperty("network", state.topology().network());
    json.addProperty("scenario", state.scenario().orElse(null));
    json.addProperty("prefix", explanation.prefix().toString());
    json.addProperty("node", explanation.node().full());
    json.addProperty("present", explanation.present());
    JsonArray steps = new JsonArray();
    explanation.steps().forEach(step -> steps.add(step(step, network)));
    json.add("steps", steps);
    return Json.text(json);
  }

  private static JsonObject step(Step step, Analysis network) {
    Optional<Place> place = network.lowered().origins().of(step.element());
    JsonObject json = new JsonObject();
    json.addProperty("node", step.node().full());
    json.addProperty("event", step.event().text());
    json.addProperty("reason", step.reason().isEmpty() ? null : step.reason());
    json.addProperty("because", step.because());
    json.addProperty("file", place.map(Place::file).orElse(null));
    json.addProperty("line", place.map(Place::line).orElse(null));
    return json;
  }
}
