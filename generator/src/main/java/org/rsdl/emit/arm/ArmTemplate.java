package org.rsdl.emit.arm;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.Output;
import org.rsdl.deploy.Parameter;
import org.rsdl.deploy.Resource;

/** The template's frame: parameters, resources, outputs. */
final class ArmTemplate {
  private ArmTemplate() {}

  /** Of all Microsoft.Network resources. */
  static final String API_VERSION = "2025-05-01";

  private static final String SCHEMA =
      "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";

  static JsonObject template(Deployment deployment) {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", SCHEMA);
    json.addProperty("contentVersion", "1.0.0.0");
    json.add("metadata", metadata(deployment));
    JsonObject parameters = new JsonObject();
    deployment.parameters().forEach(p -> parameters.add(p.name(), parameter(p)));
    json.add("parameters", parameters);
    JsonArray resources = new JsonArray();
    for (Resource resource : deployment.resources()) {
      ArmResources.of(resource).forEach(resources::add);
    }
    json.add("resources", resources);
    JsonObject outputs = new JsonObject();
    deployment.outputs().forEach(o -> outputs.add(o.name(), output(o)));
    json.add("outputs", outputs);
    return json;
  }

  private static JsonObject metadata(Deployment deployment) {
    JsonObject generator = new JsonObject();
    generator.addProperty("name", "rsdl");
    JsonObject metadata = new JsonObject();
    metadata.add("_generator", generator);
    metadata.addProperty("network", deployment.network());
    JsonArray notes = new JsonArray();
    deployment.notes().forEach(notes::add);
    metadata.add("notes", notes);
    return metadata;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.addProperty(
        "type",
        switch (parameter.type()) {
          case TEXT, REGION -> "string";
          case NUMBER -> "int";
          case SWITCH -> "bool";
          case SECRET -> "securestring";
        });
    if (parameter.type() == Parameter.Type.REGION) {
      json.addProperty("defaultValue", "[resourceGroup().location]");
    }
    parameter.byDefault().ifPresent(value -> json.add("defaultValue", plain(parameter, value)));
    json.add("metadata", description(parameter));
    return json;
  }

  /** A value of the parameter's type. */
  static JsonPrimitive plain(Parameter parameter, String value) {
    return switch (parameter.type()) {
      case TEXT, SECRET, REGION -> new JsonPrimitive(value);
      case NUMBER -> new JsonPrimitive(Long.parseLong(value));
      case SWITCH -> new JsonPrimitive(Boolean.parseBoolean(value));
    };
  }

  static JsonObject description(Parameter parameter) {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("description", parameter.description());
    return metadata;
  }

  private static JsonObject output(Output output) {
    String id = Expressions.idCall(output.of());
    String reference = "reference(%s, %s)".formatted(id, Expressions.quoted(API_VERSION));
    JsonObject json = new JsonObject();
    json.addProperty(
        "type",
        switch (output.fact()) {
          case ID, PUBLIC_ADDRESS -> "string";
          case ROUTE_SERVER_ADDRESSES -> "array";
        });
    json.add(
        "value",
        Expressions.expression(
            switch (output.fact()) {
              case ID -> id;
              case PUBLIC_ADDRESS -> reference + ".ipAddress";
              case ROUTE_SERVER_ADDRESSES -> reference + ".virtualRouterIps";
            }));
    return json;
  }
}
