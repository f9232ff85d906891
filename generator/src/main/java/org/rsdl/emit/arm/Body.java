package org.rsdl.emit.arm;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.rsdl.deploy.ResourceId;
import org.rsdl.deploy.Value;

/** A JSON object in the making, members in the order they are added. */
final class Body {
  final JsonObject json = new JsonObject();

  Body with(String member, JsonElement element) {
    json.add(member, element);
    return this;
  }

  Body with(String member, Body body) {
    return with(member, body.json);
  }

  Body with(String member, Value value) {
    return with(member, Expressions.value(value));
  }

  Body with(String member, boolean flag) {
    json.addProperty(member, flag);
    return this;
  }

  Body with(String member, long number) {
    json.addProperty(member, number);
    return this;
  }

  Body text(String member, String text) {
    return with(member, Expressions.literal(text));
  }

  Body texts(String member, List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(text -> array.add(Expressions.literal(text)));
    return with(member, array);
  }

  /** A reference by id. */
  Body reference(String member, ResourceId id) {
    return with(member, new Body().with("id", Expressions.expression(Expressions.idCall(id))));
  }

  Body list(String member, List<Body> bodies) {
    JsonArray array = new JsonArray();
    bodies.forEach(body -> array.add(body.json));
    return with(member, array);
  }
}
