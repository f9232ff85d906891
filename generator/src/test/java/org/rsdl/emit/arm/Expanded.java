package org.rsdl.emit.arm;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template with a value in place of each expression, as Resource Manager hands it on. */
record Expanded(JsonObject template) {
  private static final Pattern PARAMETER = Pattern.compile("parameters\\('([A-Za-z0-9_]+)'\\)");
  private static final Pattern FUNCTION = Pattern.compile("([A-Za-z]+)\\(");
  private static final List<String> FUNCTIONS =
      List.of("parameters", "format", "resourceGroup", "resourceId", "reference");

  static Expanded of(String template) {
    return new Expanded(JsonParser.parseString(template).getAsJsonObject());
  }

  List<JsonObject> resources() {
    List<JsonObject> resources = new ArrayList<>();
    for (JsonElement resource : template.getAsJsonArray("resources")) {
      resources.add(expand(resource).getAsJsonObject());
    }
    return resources;
  }

  JsonElement expand(JsonElement json) {
    if (json.isJsonObject()) {
      JsonObject copy = new JsonObject();
      for (Map.Entry<String, JsonElement> e : json.getAsJsonObject().entrySet()) {
        copy.add(e.getKey(), expand(e.getValue()));
      }
      return copy;
    }
    if (json.isJsonArray()) {
      JsonArray copy = new JsonArray();
      json.getAsJsonArray().forEach(e -> copy.add(expand(e)));
      return copy;
    }
    return json.getAsJsonPrimitive().isString() ? expand(json.getAsString()) : json;
  }

  private JsonElement expand(String text) {
    if (!text.startsWith("[") || !text.endsWith("]")) {
      return new JsonPrimitive(text);
    }
    if (text.startsWith("[[")) {
      return new JsonPrimitive(text.substring(1));
    }
    String call = text.substring(1, text.length() - 1);
    String outside = call.replaceAll("'(?:[^']|'')*'", "''");
    Matcher function = FUNCTION.matcher(outside);
    while (function.find()) {
      if (!FUNCTIONS.contains(function.group(1))) {
        throw new AssertionError(function.group(1) + " is no function we use: " + text);
      }
    }
    Matcher alone = PARAMETER.matcher(call);
    if (alone.matches()) {
      return parameter(alone.group(1));
    }
    Matcher inside = PARAMETER.matcher(call);
    while (inside.find()) {
      parameter(inside.group(1));
    }
    return new JsonPrimitive(call);
  }

  /** Its default, else a value of its type. */
  private JsonElement parameter(String name) {
    JsonObject declared = template.getAsJsonObject("parameters").getAsJsonObject(name);
    if (declared == null) {
      throw new AssertionError("no parameter " + name);
    }
    if (declared.has("defaultValue")) {
      return expand(declared.get("defaultValue"));
    }
    return switch (declared.get("type").getAsString()) {
      case "int" -> new JsonPrimitive(1);
      case "bool" -> new JsonPrimitive(true);
      default -> new JsonPrimitive("given");
    };
  }
}
