package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.fix.Fix;
import org.rsdl.fix.Fixes;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems.Suppressed;
import org.rsdl.lower.Suppression;
import org.rsdl.rules.Severity;

/**
 * Problems as a log of code scanning servers. Source: OASIS, Static Analysis Results Interchange
 * Format (SARIF) Version 2.1.0.
 */
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final JsonArray results = new JsonArray();
  private final SarifPlaces places;

  private Sarif(Model model) {
    places = new SarifPlaces(model::textOf);
  }

  /** The whole log: what is found, and what a text suppresses. */
  static String text(Report report) {
    Sarif sarif = new Sarif(report.model());
    report
        .problems()
        .forEach(
            (network, problems) -> {
              problems.forEach(problem -> sarif.add(problem, network, Optional.empty()));
              for (Suppressed suppressed : network.suppressed()) {
                sarif.add(suppressed.problem(), network, Optional.of(suppressed.by()));
              }
            });
    return Json.text(sarif.log());
  }

  /** The level of a severity (3.27.10). */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, HINT -> "note";
    };
  }

  private JsonObject log() {
    JsonObject driver = new JsonObject();
    driver.addProperty("name", "RSDL");
    driver.addProperty("version", Version.number());
    JsonArray descriptors = new JsonArray();
    rules.keySet().forEach(rule -> descriptors.add(SarifRule.of(rule)));
    driver.add("rules", descriptors);
    JsonObject tool = new JsonObject();
    tool.add("driver", driver);
    JsonObject run = new JsonObject();
    run.add("tool", tool);
    run.addProperty("columnKind", "utf16CodeUnits");
    run.add("results", results);
    JsonObject log = new JsonObject();
    log.addProperty("$schema", SCHEMA);
    log.addProperty("version", "2.1.0");
    log.add("runs", array(run));
    return log;
  }

  private void add(Problem problem, Analysis network, Optional<Suppression> by) {
    JsonObject result = new JsonObject();
    result.addProperty("ruleId", problem.rule());
    result.addProperty("ruleIndex", index(problem.rule()));
    result.addProperty("level", level(problem.severity()));
    result.add("message", message(problem.message()));
    JsonObject location = places.location(problem.place());
    if (!problem.element().isEmpty()) {
      JsonObject element = new JsonObject();
      element.addProperty("fullyQualifiedName", problem.element());
      location.add("logicalLocations", array(element));
    }
    result.add("locations", array(location));
    addUnlessEmpty(result, "relatedLocations", related(problem.related()));
    addUnlessEmpty(result, "fixes", fixes(Fixes.of(problem, network.lowered(), places.textOf())));
    result.add("suppressions", by.map(this::suppressions).orElse(new JsonArray()));
    results.add(result);
  }

  private int index(String rule) {
    return rules.computeIfAbsent(rule, r -> rules.size());
  }

  private JsonArray related(List<Problem.Related> related) {
    JsonArray array = new JsonArray();
    for (Problem.Related other : related) {
      JsonObject location = places.location(other.place());
      location.addProperty("id", array.size() + 1);
      location.add("message", message(other.message()));
      array.add(location);
    }
    return array;
  }

  private JsonArray fixes(List<Fix> fixes) {
    JsonArray array = new JsonArray();
    for (Fix fix : fixes) {
      JsonObject json = new JsonObject();
      json.add("description", message(fix.title()));
      json.add("artifactChanges", places.changes(fix));
      array.add(json);
    }
    return array;
  }

  /** The text's own word for it, and where it stands (3.35). */
  private JsonArray suppressions(Suppression suppression) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "inSource");
    json.addProperty("justification", suppression.because());
    json.add("location", places.location(suppression.annotation()));
    return array(json);
  }

  /** A message without placeholders: braces are doubled (3.11.5). */
  private static JsonObject message(String text) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text.replace("{", "{{").replace("}", "}}"));
    return json;
  }

  private static void addUnlessEmpty(JsonObject to, String name, JsonArray array) {
    if (!array.isEmpty()) {
      to.add(name, array);
    }
  }

  private static JsonArray array(JsonElement element) {
    JsonArray array = new JsonArray();
    array.add(element);
    return array;
  }
}
