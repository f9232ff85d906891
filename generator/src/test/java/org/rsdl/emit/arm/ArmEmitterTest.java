package org.rsdl.emit.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rsdl.emit.Everything;
import org.rsdl.emit.Hostile;
import org.rsdl.emit.Network;
import org.rsdl.emit.Texts;

class ArmEmitterTest {
  private static final Network EVERYTHING = Texts.network(Everything.TEXT);

  @Test
  void writesTheSameBytesAgain() {
    assertEquals(
        new ArmEmitter().emit(EVERYTHING), new ArmEmitter().emit(Texts.network(Everything.TEXT)));
  }

  @Test
  void keepsTextsThatLookLikeCode() {
    Network network = Texts.network(Hostile.MODEL);
    JsonObject vnet =
        Expanded.of(Texts.file(new ArmEmitter(), network, "main.json")).resources().getFirst();
    assertEquals(Hostile.NAME, vnet.get("name").getAsString());
    JsonObject subnet =
        vnet.getAsJsonObject("properties")
            .getAsJsonArray("subnets")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("properties");
    assertEquals(
        "resourceId('Microsoft.Network/networkSecurityGroups', '"
            + Hostile.TEXT.replace("'", "''")
            + "')",
        subnet.getAsJsonObject("networkSecurityGroup").get("id").getAsString());
    assertTrue(Texts.file(new ArmEmitter(), network, "main.parameters.json").contains("</svg>"));
  }

  @Test
  void escapesOnlyWhatWouldBeAnExpression() {
    assertEquals("[[x]", Expressions.literal("[x]").getAsString());
    assertEquals("[x] y", Expressions.literal("[x] y").getAsString());
    assertEquals("x]", Expressions.literal("x]").getAsString());
  }

  @Test
  void listsTheOpenParametersWithoutKeys() {
    JsonObject declared =
        JsonParser.parseString(Texts.file(new ArmEmitter(), EVERYTHING, "main.json"))
            .getAsJsonObject()
            .getAsJsonObject("parameters");
    JsonObject values =
        JsonParser.parseString(Texts.file(new ArmEmitter(), EVERYTHING, "main.parameters.json"))
            .getAsJsonObject()
            .getAsJsonObject("parameters");
    List<String> left = new ArrayList<>();
    for (Map.Entry<String, JsonElement> e : declared.entrySet()) {
      JsonObject parameter = e.getValue().getAsJsonObject();
      String type = parameter.get("type").getAsString();
      JsonObject given = values.getAsJsonObject(e.getKey());
      if (given == null) {
        left.add(e.getKey() + " " + type);
      } else {
        assertEquals(
            type,
            given.getAsJsonPrimitive("value").isNumber()
                ? "int"
                : given.getAsJsonPrimitive("value").isBoolean() ? "bool" : "string");
        assertFalse(
            parameter.getAsJsonObject("metadata").get("description").getAsString().isBlank());
      }
    }
    assertEquals(
        List.of(
            "location string",
            "dcVpnGwCe1SharedKey securestring",
            "dcVpnGwCe2SharedKey securestring",
            "branchVpnGwSharedKey securestring",
            "secondSharedKey securestring"),
        left);
  }

  @Test
  void writesATemplateForNothing() {
    JsonObject template =
        JsonParser.parseString(
                Texts.file(new ArmEmitter(), Texts.network("module nothing"), "main.json"))
            .getAsJsonObject();
    assertTrue(template.getAsJsonArray("resources").isEmpty());
  }
}
