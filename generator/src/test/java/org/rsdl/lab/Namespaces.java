package org.rsdl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * Network namespaces with names of their own, and the wires between them. First all is said, then
 * {@link #make} makes it.
 */
final class Namespaces implements AutoCloseable {
  private static final AtomicInteger LABS = new AtomicInteger();

  private final String prefix =
      "rsdl-" + ProcessHandle.current().pid() + "-" + LABS.incrementAndGet() + "-";
  private final Map<String, List<String>> commands = new TreeMap<>();
  private final List<String> wires = new ArrayList<>();
  private final List<String> forwarding = new ArrayList<>();
  private boolean made;

  /** A namespace with its loopback up. */
  void add(String node) {
    commands.put(node, new ArrayList<>(List.of("link set lo up")));
  }

  boolean has(String node) {
    return commands.containsKey(node);
  }

  /** A wire between two namespaces; both ends have the name that is returned. */
  String wire(String one, String other) {
    String name = "w" + wires.size();
    wires.add(
        "link add %s netns %s type veth peer name %s netns %s"
            .formatted(name, full(one), name, full(other)));
    in(one, "link set " + name + " up");
    in(other, "link set " + name + " up");
    return name;
  }

  void address(String node, IpAddress address, int length, String device) {
    in(node, "address add %s/%d dev %s".formatted(address, length, device));
  }

  void routeVia(String node, IpPrefix prefix, IpAddress via) {
    in(node, "route add %s via %s".formatted(prefix, via));
  }

  void routeOver(String node, IpPrefix prefix, String device) {
    in(node, "route add %s dev %s".formatted(prefix, device));
  }

  /** A switch of that name, with an address of its own. */
  void bridge(String node, String name, IpAddress address, int length) {
    in(node, "link add " + name + " type bridge");
    in(node, "link set " + name + " up");
    address(node, address, length, name);
  }

  void plug(String node, String device, String bridge) {
    in(node, "link set " + device + " master " + bridge);
  }

  /** The node forwards packets that are not its own. */
  void forward(String node) {
    forwarding.add(node);
  }

  private void in(String node, String command) {
    commands.computeIfAbsent(node, n -> new ArrayList<>()).add(command);
  }

  /** Makes all of it. */
  void make() {
    made = true;
    List<String> first = new ArrayList<>();
    commands.keySet().forEach(node -> first.add("netns add " + full(node)));
    first.addAll(wires);
    batch(List.of("ip"), first);
    commands.forEach((node, list) -> batch(List.of("ip", "-n", full(node)), list));
    for (String node : forwarding) {
      Command.run(inside(node, "sh", "-c", "echo 1 > /proc/sys/net/ipv4/ip_forward"));
    }
  }

  private static void batch(List<String> ip, List<String> lines) {
    List<String> command = new ArrayList<>(ip);
    command.addAll(List.of("-batch", "-"));
    Command.run(command, String.join("\n", lines) + "\n");
  }

  /** The command line that runs a program in a namespace, in place of itself. */
  List<String> inside(String node, String... program) {
    List<String> command =
        new ArrayList<>(List.of("nsenter", "--net=/run/netns/" + full(node), "--"));
    command.addAll(List.of(program));
    return command;
  }

  private String full(String node) {
    return prefix + node;
  }

  /** Deletes the namespaces, and with them all that is in them. */
  @Override
  public void close() {
    if (!made) {
      return;
    }
    List<String> lines = new ArrayList<>();
    for (String name : Command.run(List.of("ip", "netns", "list")).split("\n")) {
      if (name.startsWith(prefix)) {
        lines.add("netns delete " + name.split(" ")[0]);
      }
    }
    batch(List.of("ip", "-force"), lines);
    made = false;
  }
}
