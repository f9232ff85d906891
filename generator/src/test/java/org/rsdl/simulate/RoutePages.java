package org.rsdl.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.intent.Scenarios;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problems;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Choice;
import org.rsdl.model.profile.Profile;
import org.rsdl.net.Community;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.forward.EffectiveRoute;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/**
 * Pages whose {@code rsdl} blocks are simulated, and whose {@code routes} blocks say what must come
 * out: for each node, table and prefix that is named all rows, no more, no fewer. A block {@code
 * routes TITLE} is the end of that scenario, {@code routes choice NAME on} what comes out when that
 * choice is set so. The next hop, {@code via}, may be left out; the communities, {@code marked},
 * and a local preference, {@code pref}, in a whole block.
 */
final class RoutePages {
  private static final Pattern BLOCK =
      Pattern.compile(
          "^```(rsdl|routes) *([^\n]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Models MODELS = new Models();

  private RoutePages() {}

  /** The pages of a folder, sorted by name. */
  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs every block of a page; says how many rows were compared. */
  static int run(Path page) {
    int rows = 0;
    Topology topology = null;
    Matcher blocks = BLOCK.matcher(read(page));
    while (blocks.find()) {
      if (blocks.group(1).equals("rsdl")) {
        topology = topology(page, blocks.group(3), blocks.group(2));
      } else {
        List<String> expected = blocks.group(3).lines().filter(l -> !l.isBlank()).toList();
        compare(page, expected, routes(topology, blocks.group(2).strip()));
        rows += expected.size();
      }
    }
    return rows;
  }

  /** What a text of a test means; it has no problems. */
  static Topology topology(String text) {
    return topology(Path.of("test.rsdl"), text, "");
  }

  private static Topology topology(Path page, String text, String problem) {
    Lowered lowered = MODELS.load(List.of(new Source(page.toString(), text))).getFirst();
    List<String> problems =
        Problems.all(lowered, List.of()).stream()
            .map(p -> p.rule().equals(problem.strip()) ? "" : p.toString())
            .filter(p -> !p.isEmpty())
            .toList();
    assertEquals(List.of(), problems, page.toString());
    return lowered.topology();
  }

  private static Routes routes(Topology topology, String scenario) {
    if (scenario.startsWith("choice ")) {
      String[] words = scenario.split(" ");
      Choice choice = Choice.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      Profile profile = topology.profile().with(choice, words[2].equals("on"));
      return Simulation.simulate(topology.withProfile(profile)).routes();
    }
    Topology end = scenario.isEmpty() ? topology : Scenarios.end(topology, scenario).orElseThrow();
    return Simulation.simulate(end).routes();
  }

  private static void compare(Path page, List<String> expected, Routes routes) {
    Map<String, Set<String>> actual = new LinkedHashMap<>();
    for (String row : rows(routes)) {
      actual.computeIfAbsent(key(row), k -> new TreeSet<>()).add(row);
    }
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (String line : expected) {
      String row = line.strip().replaceAll(" +", " ");
      wanted.computeIfAbsent(key(row), k -> new TreeSet<>()).add(row);
    }
    List<String> want = new ArrayList<>();
    List<String> have = new ArrayList<>();
    wanted.forEach(
        (key, rows) -> {
          Set<String> found = new TreeSet<>();
          for (String row : actual.getOrDefault(key, Set.of(key + " none"))) {
            found.add(asked(row, rows, wanted.values()));
          }
          want.addAll(rows);
          have.addAll(found);
        });
    assertEquals(String.join("\n", want), String.join("\n", have), page.toString());
  }

  /** The row without the next hop where no row of its prefix has it, and what none has at all. */
  private static String asked(String row, Set<String> ofPrefix, Collection<Set<String>> all) {
    String asked = row;
    if (ofPrefix.stream().noneMatch(r -> r.contains(" via "))) {
      asked = asked.replaceFirst(" via [^ ]+", "");
    }
    for (String word : List.of(" pref ", " marked ")) {
      if (all.stream().flatMap(Set::stream).noneMatch(r -> r.contains(word))) {
        asked = asked.replaceFirst(word + "[^ ]+", "");
      }
    }
    return asked;
  }

  /** Node, table and prefix. */
  private static String key(String row) {
    return String.join(" ", List.of(row.split(" ")).subList(0, 3));
  }

  /** Every row of every table, in words. */
  static List<String> rows(Routes routes) {
    List<String> rows = new ArrayList<>();
    for (Routes.SpeakerTables tables : routes.speakers()) {
      tables.adjRibIn().rows().forEach(row -> rows.add(tables.node() + in(row)));
      tables.locRib().rows().forEach(row -> rows.add(tables.node() + loc(row)));
      tables.adjRibOut().rows().forEach(row -> rows.add(tables.node() + out(row)));
    }
    for (Routes.SubnetTable subnet : routes.subnets()) {
      subnet.effective().forEach(row -> rows.add(subnet.node() + effective(row)));
    }
    return rows;
  }

  private static String in(AdjRibIn.Row row) {
    String end = row.reason().map(r -> " rejected " + r).orElse(" accepted");
    return " adj-rib-in " + row.route().prefix() + " from " + row.peer() + route(row.route()) + end;
  }

  private static String loc(LocRib.Row row) {
    String from = row.peer().map(p -> " from " + p + route(row.route())).orElse(" own");
    String state = row.best() ? " best " : row.multipath() ? " multipath " : " lost ";
    return " loc-rib " + row.route().prefix() + from + state + row.decidedBy();
  }

  private static String out(AdjRibOut.Row row) {
    String end = row.reason().map(r -> " withheld " + r).orElse(" sent");
    return " adj-rib-out " + row.route().prefix() + " to " + row.peer() + route(row.route()) + end;
  }

  private static String route(BgpRoute route) {
    String path = route.asPath().length() == 0 ? "empty" : route.asPath().toString();
    String pref =
        route.localPref() == BgpRoute.DEFAULT_LOCAL_PREF ? "" : " pref " + route.localPref();
    String communities =
        route.communities().stream().map(Community::toString).collect(Collectors.joining(","));
    String marked = communities.isEmpty() ? "" : " marked " + communities;
    return " via " + route.nextHop() + " path " + path + pref + marked;
  }

  private static String effective(EffectiveRoute row) {
    StringBuilder text = new StringBuilder(" effective " + row.prefix() + " " + row.nextHopType());
    row.nextHops().forEach(hop -> text.append(' ').append(hop));
    Optional<Integer> instance = row.instance();
    instance.ifPresent(i -> text.append(" instance ").append(i));
    return text + " " + row.state();
  }
}
