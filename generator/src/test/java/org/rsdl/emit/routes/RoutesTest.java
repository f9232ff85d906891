package org.rsdl.emit.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rsdl.analysis.Analysis;
import org.rsdl.model.Name;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.Outcome;

/** The tables as people and programs read them. */
class RoutesTest {
  private static final String MODEL =
      """
      module hub
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet NvaSubnet 10.0.3.0/28
        route-server Rs { route-exchange on }
        nva Fw "fire\\nwall \033[31m" in NvaSubnet { asn 65001 instance A 10.0.3.4 instance B 10.0.3.5 }
      }
      site Branch { asn 65011 prefixes 10.1.0.0/16 }
      site Dark { prefixes 10.9.0.0/16 }
      bgp Fw <-> Rs
      connect Branch <-> Fw { tunnel overlay }
      """;
  private static final List<String> ATTRIBUTES =
      List.of(
          "prefix",
          "peer",
          "peerAddress",
          "instance",
          "nextHop",
          "asPath",
          "origin",
          "localPref",
          "med",
          "communities");
  private static final Analysis HUB = load(MODEL);

  @Test
  void aTableIsAlignedAndTellsBothInstancesOnce() {
    assertEquals(
        """
        Hub.Rs, Route Server, AS 65515
        ------------------------------
        instances 0 = 10.0.1.4, 1 = 10.0.1.5
          loc-rib (candidates and choice)
               Prefix       Next hop  From    Address   AS path        Decided by
            >  10.0.0.0/16  0.0.0.0   itself            i              only-candidate
            >  10.1.0.0/16  10.0.3.4  Hub.Fw  10.0.3.4  65001 65011 i  lowest-peer-address
            =  10.1.0.0/16  10.0.3.5  Hub.Fw  10.0.3.5  65001 65011 i  lowest-peer-address
        """,
        text("Hub.Rs", Table.LOC_RIB).substring(head().length()));
  }

  @Test
  void whatIsWithheldStaysWithItsReasonAndInstancesThatDifferAreNamed() {
    assertEquals(
        """
        Hub.Rs, Route Server, AS 65515
        ------------------------------
        instances 0 = 10.0.1.4, 1 = 10.0.1.5
          adj-rib-out (advertised)
               Prefix       Next hop  To      Address             AS path        Withheld by             Instance
               10.0.0.0/16  10.0.1.4  Hub.Fw  10.0.3.4, 10.0.3.5  65515 i                                0
               10.0.0.0/16  10.0.1.5  Hub.Fw  10.0.3.4, 10.0.3.5  65515 i                                1
            x  10.1.0.0/16  10.0.3.4  Hub.Fw  10.0.3.4, 10.0.3.5  65001 65011 i  learned-from-this-peer
        """,
        text("Hub.Rs", Table.ADJ_RIB_OUT).substring(head().length()));
  }

  @Test
  void aLabelBringsNoEscapeSequenceToTheTerminal() {
    String text = text("Hub.Fw", Table.ALL);
    assertFalse(text.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), text);
    assertTrue(text.contains("Hub.Fw, appliance 'fire wall  [31m', AS 65001"), text);
  }

  @Test
  void everyRowOfTheThreeTablesHasEveryAttribute() {
    for (JsonElement node : json(Selection.ALL, HUB.outcome()).getAsJsonArray("nodes")) {
      JsonObject tables = node.getAsJsonObject();
      if (!tables.has("loc-rib")) {
        assertEquals(List.of("node", "kind", "effective"), List.copyOf(tables.keySet()));
        continue;
      }
      rows(tables, "adj-rib-in", "accepted", "reason");
      rows(tables, "loc-rib", "best", "multipath", "decidedBy");
      rows(tables, "adj-rib-out", "sent", "reason");
    }
  }

  @Test
  void whatIsNotThereIsNull() {
    JsonObject json = json(Selection.ALL, HUB.outcome());
    assertTrue(json.get("scenario").isJsonNull());
    assertEquals("converged", json.get("state").getAsString());
    assertFalse(json.has("cycle"));
    JsonObject own = node(json, "Branch").getAsJsonArray("loc-rib").get(2).getAsJsonObject();
    assertEquals("10.1.0.0/16", own.get("prefix").getAsString());
    assertTrue(own.get("peer").isJsonNull());
    assertTrue(own.get("instance").isJsonNull());
    assertTrue(node(json, "Dark").get("asn").isJsonNull());
  }

  @Test
  void aNetworkThatNeverSettlesShowsItsCycle() {
    Outcome oscillating =
        new Outcome.Oscillating(List.of(HUB.outcome().routes(), HUB.outcome().routes()));
    JsonObject json = json(Selection.ALL, oscillating);
    assertEquals("oscillating", json.get("state").getAsString());
    assertEquals(2, json.getAsJsonArray("cycle").size());
    String text = RoutesText.text(HUB.topology(), Optional.of("Flap"), oscillating, Selection.ALL);
    assertTrue(text.contains("Scenario: Flap\n"), text);
    assertTrue(text.contains("==== State 2 of 2\n"), text);
  }

  @Test
  void onlyWhatIsChosenIsWritten() {
    Selection effective = new Selection(Set.of(), Table.EFFECTIVE);
    JsonArray nodes = json(effective, HUB.outcome()).getAsJsonArray("nodes");
    assertFalse(nodes.isEmpty());
    nodes.forEach(node -> assertTrue(node.getAsJsonObject().has("effective")));
    Selection one = new Selection(Set.of(new Name("Hub.Rs")), Table.ADJ_RIB_IN);
    JsonObject node = json(one, HUB.outcome()).getAsJsonArray("nodes").get(0).getAsJsonObject();
    assertEquals(List.of("node", "kind", "asn", "adj-rib-in"), List.copyOf(node.keySet()));
  }

  private static void rows(JsonObject node, String table, String... more) {
    List<String> expected =
        java.util.stream.Stream.concat(ATTRIBUTES.stream(), java.util.stream.Stream.of(more))
            .toList();
    for (JsonElement row : node.getAsJsonArray(table)) {
      assertEquals(expected, List.copyOf(row.getAsJsonObject().keySet()));
    }
  }

  private static JsonObject node(JsonObject json, String name) {
    for (JsonElement node : json.getAsJsonArray("nodes")) {
      if (node.getAsJsonObject().get("node").getAsString().equals(name)) {
        return node.getAsJsonObject();
      }
    }
    throw new AssertionError("no node " + name);
  }

  private static JsonObject json(Selection selection, Outcome outcome) {
    String json = RoutesJson.json(HUB.topology(), Optional.empty(), outcome, selection);
    return JsonParser.parseString(json).getAsJsonObject();
  }

  private static String head() {
    return RoutesText.text(
            HUB.topology(),
            Optional.empty(),
            HUB.outcome(),
            new Selection(Set.of(new Name("Nowhere")), Table.ALL))
        + "\n";
  }

  private static String text(String node, Table table) {
    return RoutesText.text(
        HUB.topology(),
        Optional.empty(),
        HUB.outcome(),
        new Selection(Set.of(new Name(node)), table));
  }

  private static Analysis load(String text) {
    return Analysis.of(new Models().load(List.of(new Source("hub.rsdl", text))).getFirst());
  }
}
