package org.rsdl.lab;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonStreamParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rsdl.simulate.exchange.Session;

/** FRR as a speaker: bgpd, with zebra and staticd where it forwards by a kernel's table. */
final class FrrRouter implements LabSpeaker {
  static final Path DAEMONS = Path.of("/usr/lib/frr");

  private final LabNode node;
  private final Path folder;
  private final boolean kernel;

  /**
   * @param folder of the user frr
   * @param kernel whether routes go into a kernel, and next hops must be reachable
   */
  FrrRouter(LabNode node, Path folder, boolean kernel) {
    this.node = node;
    this.folder = folder;
    this.kernel = kernel;
  }

  @Override
  public LabNode node() {
    return node;
  }

  /** What a lab adds to a configuration: its own clocks, so that nobody waits. */
  static String impatient(LabNode node) {
    StringBuilder text = new StringBuilder("router bgp " + node.speaker().asn() + "\n");
    text.append(" coalesce-time 50\n");
    for (Session session : node.sessions()) {
      text.append(" neighbor ").append(session.toAddress()).append(" timers connect 1\n");
    }
    return text + "exit\n";
  }

  void start(Namespaces namespaces, Daemons daemons, String config) {
    Path file = folder.resolve("frr.conf");
    try {
      Files.writeString(file, config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String daemon : kernel ? List.of("zebra", "staticd", "bgpd") : List.of("bgpd")) {
      List<String> command =
          namespaces.inside(
              node.id(),
              DAEMONS.resolve(daemon).toString(),
              "--vty_socket",
              folder.toString(),
              "-z",
              folder.resolve("zserv.api").toString(),
              "-i",
              folder.resolve(daemon + ".pid").toString(),
              "-f",
              file.toString(),
              "-A",
              "127.0.0.1",
              "-P",
              "0",
              "--log",
              "stdout");
      if (!kernel) {
        command.add("-Z");
      }
      daemons.start(command, folder.resolve(daemon + ".log"), folder.resolve(daemon + ".vty"));
    }
  }

  @Override
  public LabTables read() {
    List<String> command =
        new ArrayList<>(List.of("vtysh", "--vty_socket", folder.toString(), "-d", "bgpd"));
    command.addAll(List.of("-c", "show bgp ipv4 unicast summary json"));
    command.addAll(List.of("-c", "show bgp ipv4 unicast json"));
    for (Session session : node.sessions()) {
      command.add("-c");
      command.add(
          "show bgp ipv4 unicast neighbors " + session.toAddress() + " received-routes json");
    }
    JsonStreamParser answers = new JsonStreamParser(Command.run(command));
    JsonObject summary = answers.next().getAsJsonObject();
    List<Row> rows = new ArrayList<>();
    locRib(answers.next().getAsJsonObject(), rows);
    for (Session session : node.sessions()) {
      adjRibIn(session.toAddress().toString(), answers.next().getAsJsonObject(), rows);
    }
    return new LabTables(waiting(summary), rows);
  }

  private List<String> waiting(JsonObject summary) {
    List<String> waiting = new ArrayList<>();
    JsonObject peers = summary.has("peers") ? summary.getAsJsonObject("peers") : new JsonObject();
    for (Session session : node.sessions()) {
      JsonElement peer = peers.get(session.toAddress().toString());
      String state = peer == null ? "unknown" : text(peer.getAsJsonObject(), "state");
      if (!state.equals("Established")) {
        waiting.add(node.shown() + " with " + session.toAddress() + ": " + state);
      }
    }
    return waiting;
  }

  private void locRib(JsonObject answer, List<Row> rows) {
    for (Map.Entry<String, JsonElement> entry : answer.getAsJsonObject("routes").entrySet()) {
      for (JsonElement element : entry.getValue().getAsJsonArray()) {
        JsonObject path = element.getAsJsonObject();
        boolean own = !text(path, "peerId").contains(".");
        JsonObject hop = path.getAsJsonArray("nexthops").get(0).getAsJsonObject();
        rows.add(
            new Row(
                node.shown(),
                Row.LOC_RIB,
                entry.getKey(),
                own ? "" : text(path, "peerId"),
                text(hop, "ip"),
                text(path, "path"),
                path.has("bestpath") && path.get("bestpath").getAsBoolean()));
      }
    }
  }

  private void adjRibIn(String peer, JsonObject answer, List<Row> rows) {
    for (Map.Entry<String, JsonElement> entry :
        answer.getAsJsonObject("receivedRoutes").entrySet()) {
      JsonObject route = entry.getValue().getAsJsonObject();
      rows.add(
          new Row(
              node.shown(),
              Row.ADJ_RIB_IN,
              entry.getKey(),
              peer,
              text(route, "nextHop"),
              text(route, "path"),
              false));
    }
  }

  private static String text(JsonObject object, String member) {
    return object.has(member) ? object.get(member).getAsString() : "";
  }
}
