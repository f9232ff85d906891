package org.rsdl.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rsdl.net.IpAddress;

/** BIRD as a speaker, and what birdc says of it. */
final class BirdSpeaker implements LabSpeaker {
  private static final Pattern ROUTE =
      Pattern.compile("(\\S+/\\d+)?\\s+(?:unicast|unreachable) \\[(\\S+) .*?\\](?: (\\*))? .*");
  private static final Pattern ATTRIBUTE = Pattern.compile("\\s+BGP\\.(as_path|next_hop): ?(.*)");
  private static final Pattern PROTOCOL = Pattern.compile("(\\S+)\\s+BGP\\s.*");
  private static final Pattern STATE = Pattern.compile("\\s+BGP state:\\s+(\\S+)");

  private final LabNode node;
  private final Path folder;

  BirdSpeaker(LabNode node, Path folder) {
    this.node = node;
    this.folder = folder;
  }

  @Override
  public LabNode node() {
    return node;
  }

  /**
   * @param gateway the first address of its subnet
   */
  void start(Namespaces namespaces, Daemons daemons, IpAddress gateway) {
    Path socket = folder.resolve("bird.ctl");
    String config = config(node, gateway);
    daemons.start(
        namespaces.inside(
            node.id(), "bird", "-f", "-c", write(config).toString(), "-s", socket.toString()),
        folder.resolve("bird.out"),
        socket);
  }

  private String config(LabNode as, IpAddress gateway) {
    return BirdRouteServer.config(as, gateway, folder.resolve("bird.log").toString());
  }

  /** Takes other settings while it runs; the sessions stay. */
  void become(LabNode other, IpAddress gateway) {
    write(config(other, gateway));
    String answer = birdc("configure\n");
    if (!answer.contains("Reconfigur")) {
      throw new IllegalStateException(answer);
    }
  }

  private Path write(String config) {
    try {
      return Files.writeString(folder.resolve("bird.conf"), config);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public LabTables read() {
    Map<String, String> peers = new HashMap<>();
    StringBuilder commands =
        new StringBuilder("show protocols all\nshow route table master4 all\n");
    for (int i = 0; i < node.sessions().size(); i++) {
      String protocol = BirdRouteServer.protocol(i);
      peers.put(protocol, node.sessions().get(i).toAddress().toString());
      commands.append("show route import table ").append(protocol).append(".ipv4 all\n");
    }
    String answer = birdc(commands.toString());
    return new LabTables(waiting(answer, peers), rows(answer, peers));
  }

  private List<String> waiting(String answer, Map<String, String> peers) {
    List<String> waiting = new ArrayList<>();
    String protocol = "";
    for (String line : answer.split("\n")) {
      Matcher name = PROTOCOL.matcher(line);
      Matcher state = STATE.matcher(line);
      if (name.matches()) {
        protocol = name.group(1);
      } else if (state.matches() && !state.group(1).equals("Established")) {
        waiting.add(node.shown() + " with " + peers.get(protocol) + ": " + state.group(1));
      }
    }
    return waiting;
  }

  /** Routes of all tables that are shown; what is not the master's is a peer's. */
  private List<Row> rows(String answer, Map<String, String> peers) {
    List<Row> rows = new ArrayList<>();
    String table = "";
    String prefix = "";
    for (String line : answer.split("\n")) {
      Matcher route = ROUTE.matcher(line);
      Matcher attribute = ATTRIBUTE.matcher(line);
      if (line.contains("Table ")) {
        table = line.contains("Table master4:") ? Row.LOC_RIB : Row.ADJ_RIB_IN;
      } else if (route.matches()) {
        prefix = route.group(1) == null ? prefix : route.group(1);
        String peer = peers.getOrDefault(route.group(2), "");
        boolean best = table.equals(Row.LOC_RIB) && route.group(3) != null;
        rows.add(new Row(node.shown(), table, prefix, peer, "", "", best));
      } else if (attribute.matches()) {
        Row row = rows.removeLast();
        boolean path = attribute.group(1).equals("as_path");
        String value = attribute.group(2).strip();
        rows.add(
            new Row(
                row.speaker(),
                table,
                prefix,
                row.peer(),
                path ? row.nextHop() : value,
                path ? value : row.asPath(),
                row.best()));
      }
    }
    return rows;
  }

  private String birdc(String commands) {
    return Command.run(List.of("birdc", "-s", folder.resolve("bird.ctl").toString()), commands);
  }
}
