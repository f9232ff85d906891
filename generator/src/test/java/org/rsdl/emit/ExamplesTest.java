package org.rsdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result;
import org.rsdl.intent.Result.Status;
import org.rsdl.model.Topology;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.Simulation;

/** Every example is right, and what is written for it is what its folder {@code expected} holds. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("../examples");

  static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(EXAMPLES)) {
      return folders.filter(f -> Files.isDirectory(f.resolve("expected"))).sorted().toList();
    }
  }

  @Test
  void thereAreExamples() throws IOException {
    assertFalse(examples().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void itsExpectationsHoldAndItHasNoProblem(Path example) throws IOException {
    for (Analysis network : load(example)) {
      assertFalse(network.results().isEmpty());
      List<Result> notPassed =
          network.results().stream().filter(r -> r.status() != Status.PASSED).toList();
      assertEquals(List.of(), notPassed);
      assertEquals(List.of(), network.problems());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyTargetWritesWhatIsExpected(Path example) throws IOException {
    Path expected = example.resolve("expected");
    for (Emitter emitter : AllEmitters.EMITTERS) {
      Golden.check(expected.resolve(emitter.name()), emitter.emit(network(only(example))));
    }
    try (Stream<Path> folders = Files.list(expected)) {
      assertEquals(
          AllEmitters.EMITTERS.stream().map(Emitter::name).sorted().toList(),
          folders.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  /** Each line of its tables is one of those written, in their order. */
  @ParameterizedTest
  @MethodSource("examples")
  void itsReadmeShowsWhatIsWritten(Path example) throws IOException {
    String readme = Files.readString(example.resolve("README.md"));
    List<String> tables =
        Pattern.compile("(?ms)^```text\n(.*?)^```$")
            .matcher(readme)
            .results()
            .map(block -> block.group(1))
            .toList();
    assertFalse(tables.isEmpty());
    for (String table : tables) {
      var written =
          Files.readString(example.resolve("expected/routes/routes.txt")).lines().iterator();
      for (String line : table.lines().toList()) {
        boolean found = false;
        while (!found && written.hasNext()) {
          found = written.next().equals(line);
        }
        assertTrue(found, "no such line in routes.txt: " + line);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aSecondRunWritesTheSame(Path example) throws IOException {
    same(written(network(only(example))), written(network(only(example))));
  }

  /**
   * The simulation too: it begins with the turned lists. What deploys is in the order of the text.
   */
  @ParameterizedTest
  @MethodSource("examples")
  void theOrderOfElementsPlaysNoPart(Path example) throws IOException {
    Topology topology = only(example).topology();
    Topology turned = turned(topology);
    Network other = new Network(turned, () -> Simulation.simulate(turned));
    for (String target : List.of("frr", "routes", "diagram")) {
      Emitter emitter = AllEmitters.named(target).orElseThrow();
      assertEquals(emitter.emit(network(only(example))), emitter.emit(other), target);
    }
  }

  private static void same(TreeMap<String, String> some, TreeMap<String, String> others) {
    assertEquals(some.keySet(), others.keySet());
    some.forEach((path, text) -> assertEquals(text, others.get(path), path));
  }

  private static TreeMap<String, String> written(Network network) {
    TreeMap<String, String> files = new TreeMap<>();
    for (Emitter emitter : AllEmitters.EMITTERS) {
      emitter.emit(network).forEach(f -> files.put(emitter.name() + "/" + f.path(), f.text()));
    }
    return files;
  }

  private static Network network(Analysis analysis) {
    return new Network(analysis.topology(), analysis::outcome);
  }

  private static Analysis only(Path example) throws IOException {
    List<Analysis> networks = load(example);
    assertEquals(1, networks.size(), "networks in " + example);
    return networks.getFirst();
  }

  private static List<Analysis> load(Path example) throws IOException {
    List<Source> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(example)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rsdl")).sorted().toList()) {
        sources.add(new Source(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return new Models().load(sources).stream().map(Analysis::of).toList();
  }

  private static Topology turned(Topology topology) {
    return topology
        .withNodes(
            topology.virtualNetworks().reversed().stream().map(ExamplesTest::turned).toList(),
            topology.sites().reversed(),
            topology.circuits().reversed())
        .withLinks(
            topology.connections().reversed(),
            topology.peerings().reversed(),
            topology.vnetPeerings())
        .withExpected(topology.intents().reversed(), topology.scenarios().reversed());
  }

  private static VirtualNetwork turned(VirtualNetwork vnet) {
    return vnet.with(
        vnet.subnets().reversed(),
        vnet.routeServers().reversed(),
        vnet.expressRouteGateways().reversed(),
        vnet.vpnGateways().reversed(),
        vnet.nvas().reversed());
  }
}
