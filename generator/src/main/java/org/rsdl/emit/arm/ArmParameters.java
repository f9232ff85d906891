package org.rsdl.emit.arm;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.Parameter;

/**
 * The file of parameters. What the user must fill in stands there as {@value #FILL_IN} or 0, which
 * Azure refuses for each of them; keys are left out, they belong in no file.
 */
final class ArmParameters {
  private ArmParameters() {}

  private static final String FILL_IN = "FILL IN";
  private static final String SCHEMA =
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#";

  static JsonObject file(Deployment deployment) {
    JsonObject values = new JsonObject();
    for (Parameter parameter : deployment.parameters()) {
      switch (parameter.type()) {
        case SECRET, REGION -> {}
        case TEXT, NUMBER, SWITCH -> values.add(parameter.name(), entry(parameter));
      }
    }
    JsonObject json = new JsonObject();
    json.addProperty("$schema", SCHEMA);
    json.addProperty("contentVersion", "1.0.0.0");
    json.add("parameters", values);
    return json;
  }

  private static JsonObject entry(Parameter parameter) {
    JsonElement open =
        parameter.type() == Parameter.Type.NUMBER
            ? new JsonPrimitive(0)
            : new JsonPrimitive(FILL_IN);
    JsonObject json = new JsonObject();
    json.add(
        "value",
        parameter.byDefault().<JsonElement>map(v -> ArmTemplate.plain(parameter, v)).orElse(open));
    json.add("metadata", ArmTemplate.description(parameter));
    return json;
  }
}
