package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.rsdl.analysis.Analysis;
import org.rsdl.fix.Fixes;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;

/** A problem in the shape {@code rsdl.check/1}. */
final class ProblemJson {
  private ProblemJson() {}

  static JsonObject of(Problem problem, Model model, Analysis network) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", problem.rule());
    json.addProperty("severity", ProblemText.word(problem.severity()));
    json.addProperty("message", problem.message());
    start(json, problem.place());
    json.addProperty("endLine", problem.place().endLine());
    json.addProperty("endColumn", problem.place().endColumn());
    json.addProperty("element", problem.element().isEmpty() ? null : problem.element());
    JsonArray related = new JsonArray();
    problem.related().forEach(other -> related.add(related(other)));
    json.add("related", related);
    JsonArray fixes = new JsonArray();
    Fixes.of(problem, network.lowered(), model::textOf)
        .forEach(
            fix -> {
              JsonObject title = new JsonObject();
              title.addProperty("title", fix.title());
              fixes.add(title);
            });
    json.add("fixes", fixes);
    json.addProperty("docs", "rules/" + problem.rule());
    return json;
  }

  private static JsonObject related(Problem.Related related) {
    JsonObject json = new JsonObject();
    json.addProperty("message", related.message());
    start(json, related.place());
    return json;
  }

  private static void start(JsonObject json, Place place) {
    json.addProperty("file", place.file());
    json.addProperty("line", place.line());
    json.addProperty("column", place.column());
  }
}
