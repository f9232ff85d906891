package org.rsdl.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/** JSON as every verb prints it: indented, nulls written, ended by a line feed. */
final class Json {
  private Json() {}

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  static String text(JsonObject json) {
    return GSON.toJson(json) + "\n";
  }
}
