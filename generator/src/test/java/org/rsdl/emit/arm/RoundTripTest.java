package org.rsdl.emit.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.core.util.ExpandableStringEnum;
import com.azure.json.JsonProviders;
import com.azure.json.JsonReader;
import com.azure.json.JsonSerializable;
import com.azure.json.JsonWriter;
import com.azure.resourcemanager.network.fluent.models.BgpConnectionInner;
import com.azure.resourcemanager.network.fluent.models.ExpressRouteCircuitInner;
import com.azure.resourcemanager.network.fluent.models.ExpressRouteCircuitPeeringInner;
import com.azure.resourcemanager.network.fluent.models.HubIpConfigurationInner;
import com.azure.resourcemanager.network.fluent.models.LocalNetworkGatewayInner;
import com.azure.resourcemanager.network.fluent.models.PublicIpAddressInner;
import com.azure.resourcemanager.network.fluent.models.SubnetInner;
import com.azure.resourcemanager.network.fluent.models.VirtualHubInner;
import com.azure.resourcemanager.network.fluent.models.VirtualNetworkGatewayConnectionInner;
import com.azure.resourcemanager.network.fluent.models.VirtualNetworkGatewayInner;
import com.azure.resourcemanager.network.fluent.models.VirtualNetworkInner;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsdl.emit.Everything;
import org.rsdl.emit.Network;
import org.rsdl.emit.Texts;

/**
 * Microsoft's own classes of the network API read each resource and write it again: what they lose
 * is no property of theirs. They name missing properties, and hold the values of enumerations.
 */
class RoundTripTest {
  /** What the API version of those classes (2025-03-01) lacks and the template's has. */
  private static final Set<String> LATER_PROPERTIES = Set.of();

  /** Members of a resource in a template that are no properties of the API. */
  private static final List<String> TEMPLATE_ONLY =
      List.of("type", "apiVersion", "name", "condition", "dependsOn");

  private interface Reading {
    JsonSerializable<?> from(JsonReader reader) throws IOException;
  }

  private static final Map<String, Reading> TYPES =
      Map.ofEntries(
          Map.entry("virtualNetworks", VirtualNetworkInner::fromJson),
          Map.entry("virtualNetworks/subnets", SubnetInner::fromJson),
          Map.entry("publicIPAddresses", PublicIpAddressInner::fromJson),
          Map.entry("virtualNetworkGateways", VirtualNetworkGatewayInner::fromJson),
          Map.entry("localNetworkGateways", LocalNetworkGatewayInner::fromJson),
          Map.entry("virtualHubs", VirtualHubInner::fromJson),
          Map.entry("virtualHubs/ipConfigurations", HubIpConfigurationInner::fromJson),
          Map.entry("virtualHubs/bgpConnections", BgpConnectionInner::fromJson),
          Map.entry("expressRouteCircuits", ExpressRouteCircuitInner::fromJson),
          Map.entry("expressRouteCircuits/peerings", ExpressRouteCircuitPeeringInner::fromJson),
          Map.entry("connections", VirtualNetworkGatewayConnectionInner::fromJson));

  @Test
  void losesNothingOfTheExamples() throws Exception {
    assertEquals(List.of(), faults(Texts.example("founding")));
    assertEquals(List.of(), faults(Texts.example("vpn-active-active")));
  }

  @Test
  void losesNothingOfEveryKindOfResource() throws Exception {
    Network network = Texts.network(Everything.TEXT);
    assertEquals(List.of(), faults(network));
    Set<String> seen = new TreeSet<>();
    for (JsonObject resource : resources(network)) {
      seen.add(type(resource));
    }
    assertEquals(new TreeSet<>(TYPES.keySet()), seen);
  }

  @Test
  void findsAWrongName() throws Exception {
    JsonObject peer = first("virtualHubs/bgpConnections");
    JsonObject properties = peer.getAsJsonObject("properties");
    properties.add("peerASN", properties.remove("peerAsn"));
    assertEquals(List.of("virtualHubs/bgpConnections /properties/peerASN"), faults(peer));
  }

  @Test
  void findsAMissingProperty() throws Exception {
    JsonObject connection = first("connections");
    connection.getAsJsonObject("properties").remove("virtualNetworkGateway1");
    List<String> faults = faults(connection);
    assertEquals(1, faults.size());
    assertTrue(faults.getFirst().contains("virtualNetworkGateway1"), faults::toString);
  }

  @Test
  void findsAWrongValue() throws Exception {
    JsonObject hub = first("virtualHubs");
    hub.getAsJsonObject("properties").addProperty("hubRoutingPreference", "VPN");
    assertEquals(List.of("virtualHubs HubRoutingPreference VPN"), faults(hub));
  }

  private static List<JsonObject> resources(Network network) {
    return Expanded.of(Texts.file(new ArmEmitter(), network, "main.json")).resources();
  }

  private static JsonObject first(String type) {
    return resources(Texts.network(Everything.TEXT)).stream()
        .filter(r -> type(r).equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static String type(JsonObject resource) {
    return resource.get("type").getAsString().substring("Microsoft.Network/".length());
  }

  private static List<String> faults(Network network) throws Exception {
    List<String> faults = new ArrayList<>();
    for (JsonObject resource : resources(network)) {
      faults.addAll(faults(resource));
    }
    return faults;
  }

  private static List<String> faults(JsonObject resource) throws Exception {
    String type = type(resource);
    JsonObject body = resource.deepCopy();
    TEMPLATE_ONLY.forEach(body::remove);
    JsonSerializable<?> model;
    Reading reading = assertNotNullType(type);
    try (JsonReader reader = JsonProviders.createReader(body.toString())) {
      model = reading.from(reader);
    }
    StringWriter text = new StringWriter();
    try (JsonWriter writer = JsonProviders.createWriter(text)) {
      model.toJson(writer);
    }
    List<String> faults = new ArrayList<>();
    lost(type + " ", body, JsonParser.parseString(text.toString()), faults);
    missing(type, model, faults);
    wrongValues(type, model, faults, new HashSet<>());
    return faults;
  }

  private static Reading assertNotNullType(String type) {
    Reading reading = TYPES.get(type);
    assertNotNull(reading, type);
    return reading;
  }

  private static void lost(String path, JsonElement before, JsonElement after, List<String> lost) {
    if (after == null) {
      if (!LATER_PROPERTIES.contains(path)) {
        lost.add(path);
      }
    } else if (before.isJsonObject() && after.isJsonObject()) {
      before
          .getAsJsonObject()
          .entrySet()
          .forEach(
              e ->
                  lost(
                      path + "/" + e.getKey(),
                      e.getValue(),
                      after.getAsJsonObject().get(e.getKey()),
                      lost));
    } else if (before.isJsonArray() && after.isJsonArray()) {
      for (int i = 0; i < before.getAsJsonArray().size(); i++) {
        lost(path + "/" + i, before.getAsJsonArray().get(i), after.getAsJsonArray().get(i), lost);
      }
    } else if (!before.equals(after)) {
      lost.add(path + " " + before + " became " + after);
    }
  }

  private static void missing(String type, Object model, List<String> faults) throws Exception {
    try {
      model.getClass().getMethod("validate").invoke(model);
    } catch (InvocationTargetException e) {
      faults.add(type + " " + e.getCause().getMessage());
    }
  }

  /** Reading makes any text a value; only the constants of its class are Azure's. */
  private static void wrongValues(String type, Object model, List<String> faults, Set<Object> seen)
      throws Exception {
    if (model instanceof ExpandableStringEnum<?> value) {
      if (!constants(value.getClass()).contains(value)) {
        faults.add(type + " " + value.getClass().getSimpleName() + " " + value);
      }
    } else if (model instanceof Iterable<?> several) {
      for (Object one : several) {
        wrongValues(type, one, faults, seen);
      }
    } else if (model instanceof JsonSerializable<?> && seen.add(model)) {
      for (Method getter : model.getClass().getMethods()) {
        if (getter.getParameterCount() == 0
            && !Modifier.isStatic(getter.getModifiers())
            && (ExpandableStringEnum.class.isAssignableFrom(getter.getReturnType())
                || List.class.isAssignableFrom(getter.getReturnType())
                || JsonSerializable.class.isAssignableFrom(getter.getReturnType()))) {
          wrongValues(type, getter.invoke(model), faults, seen);
        }
      }
    }
  }

  private static Set<Object> constants(Class<?> type) throws Exception {
    Set<Object> constants = new HashSet<>();
    for (var field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        constants.add(field.get(null));
      }
    }
    return constants;
  }
}
