package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rsdl.fix.Fix;
import org.rsdl.lower.Place;

/** Places and edits of texts as a log has them (SARIF 2.1.0, 3.4, 3.28 to 3.30, 3.56, 3.57). */
record SarifPlaces(UnaryOperator<String> textOf) {

  /** Where a place is; columns count UTF-16 code units, as places do. */
  JsonObject location(Place place) {
    JsonObject region = region(place.line(), place.column(), place.endLine(), place.endColumn());
    JsonObject physical = new JsonObject();
    physical.add("artifactLocation", file(place.file()));
    physical.add("region", region);
    JsonObject json = new JsonObject();
    json.add("physicalLocation", physical);
    return json;
  }

  /** The edits of a fix, file by file. */
  JsonArray changes(Fix fix) {
    Map<String, JsonArray> files = new LinkedHashMap<>();
    for (Fix.Edit edit : fix.edits()) {
      files.computeIfAbsent(edit.file(), f -> new JsonArray()).add(replacement(edit));
    }
    JsonArray changes = new JsonArray();
    files.forEach(
        (file, replacements) -> {
          JsonObject change = new JsonObject();
          change.add("artifactLocation", file(file));
          change.add("replacements", replacements);
          changes.add(change);
        });
    return changes;
  }

  private JsonObject replacement(Fix.Edit edit) {
    String text = textOf.apply(edit.file());
    int end = edit.offset() + edit.length();
    JsonObject json = new JsonObject();
    json.add(
        "deletedRegion",
        region(
            line(text, edit.offset()), column(text, edit.offset()),
            line(text, end), column(text, end)));
    if (!edit.text().isEmpty()) {
      JsonObject inserted = new JsonObject();
      inserted.addProperty("text", edit.text());
      json.add("insertedContent", inserted);
    }
    return json;
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int column(String text, int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }

  private static JsonObject region(int line, int column, int endLine, int endColumn) {
    JsonObject json = new JsonObject();
    json.addProperty("startLine", line);
    json.addProperty("startColumn", column);
    json.addProperty("endLine", endLine);
    json.addProperty("endColumn", endColumn);
    return json;
  }

  /** A path as URI; one below the folder of the call is relative to the sources' root. */
  private static JsonObject file(String path) {
    boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    JsonObject json = new JsonObject();
    json.addProperty("uri", absolute ? "file://" + encoded(rooted(path)) : encoded(path));
    if (!absolute && !path.matches("(.*/)?\\.\\.(/.*)?")) {
      json.addProperty("uriBaseId", "%SRCROOT%");
    }
    return json;
  }

  private static String rooted(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }

  /** Percent-encoded; a colon in its first step would read as a scheme. */
  private static String encoded(String path) {
    try {
      String uri =
          new URI(null, null, path.startsWith("/") ? path : "/" + path, null).toASCIIString();
      String relative = path.startsWith("/") ? uri : uri.substring(1);
      return relative.matches("[^/]*:.*") ? "./" + relative : relative;
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
