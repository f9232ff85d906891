package org.rsdl.cli;

import com.google.gson.JsonObject;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Pages;

/** A rule as a log describes it (SARIF 2.1.0, 3.49): from its page and its line in the list. */
final class SarifRule {
  private SarifRule() {}

  static JsonObject of(String rule) {
    JsonObject json = new JsonObject();
    json.addProperty("id", rule);
    String page = Pages.of(rule, SarifRule.class.getClassLoader()).orElse("");
    String summary = summary(rule, page);
    json.add("shortDescription", text(summary));
    JsonObject help = text(summary + "\nrsdl explain " + rule + " shows its page");
    if (!page.isEmpty()) {
      help.addProperty("markdown", page);
    }
    json.add("help", help);
    Catalog.of(rule)
        .ifPresent(
            entry -> {
              JsonObject level = new JsonObject();
              level.addProperty("level", Sarif.level(entry.worst()));
              json.add("defaultConfiguration", level);
            });
    return json;
  }

  /** The first sentences of the page without its sources; of a rule without page its name. */
  private static String summary(String rule, String page) {
    return page.lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(line -> line.replaceFirst(" Sources?: .*", ""))
        .orElse(rule.replace('-', ' '));
  }

  private static JsonObject text(String text) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text);
    return json;
  }
}
