package org.rsdl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.model.Name;

class ModelsTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/examples");

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".rsdl")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleParses(Path file) throws IOException {
    List<String> syntax =
        load(Files.readString(file)).problems().stream()
            .filter(
                p ->
                    List.of("text-not-understood", "unclosed-block", "punctuation-not-used")
                        .contains(p.rule()))
            .map(Problem::message)
            .toList();
    assertEquals(List.of(), syntax);
  }

  @Test
  void theFoundingModelMeansSomethingWhole() throws IOException {
    Lowered founding = load(Files.readString(EXAMPLES.resolve("01-founding.rsdl")));
    assertEquals(List.of(), Problems.all(founding, List.of()));
    var hub = founding.topology().virtualNetworks().getFirst();
    assertEquals("francecentral", hub.region().orElseThrow());
    assertEquals("[10.0.1.4, 10.0.1.5]", hub.routeServer().orElseThrow().addresses().toString());
    assertEquals(
        "[10.0.2.4, 10.0.2.5]", hub.expressRouteGateways().getFirst().addresses().toString());
    assertEquals(2, founding.topology().scenarios().size());
    assertEquals(new Name("Hub.NvaSubnet"), hub.nvas().getFirst().subnet().orElseThrow());
  }

  @Test
  void theVpnModelMeansSomethingWhole() throws IOException {
    Lowered vpn = load(Files.readString(EXAMPLES.resolve("02-vpn-active-active.rsdl")));
    assertEquals(List.of(), vpn.problems());
    var hub = vpn.topology().virtualNetworks().getFirst();
    assertEquals("[10.0.2.4, 10.0.2.5]", hub.vpnGateways().getFirst().addresses().toString());
    assertEquals(
        "[10.0.2.6, 10.0.2.7]", hub.expressRouteGateways().getFirst().addresses().toString());
    assertEquals(
        "expect Branch3 reaches OnPrem2",
        vpn.topology().intents().get(1).expectations().getFirst().text());
  }

  @Test
  void aPeeringJoinsItsEnds() {
    Lowered lowered =
        load(
            "vnet Hub { address 10.0.0.0/16 }\nvnet Spoke { address 10.1.0.0/16 }\npeering Hub <-> Spoke\n");
    assertEquals(List.of(), lowered.problems());
    assertEquals(
        "[Hub-Spoke]",
        lowered.topology().vnetPeeringsOf(new Name("Spoke")).stream()
            .map(p -> p.name())
            .toList()
            .toString());
  }

  @Test
  void aTextMayEndWithACarriageReturn() {
    Lowered lowered = load("vnet Hub {\n  address [ ] 10\r");
    assertEquals("text-not-understood", lowered.problems().getFirst().rule());
  }

  @Test
  void aMistypedLiteralHasItsPlaceAndLeavesTheRest() {
    Lowered lowered =
        load(
            "vnet Hub {\n  address 10.0.0.0/16\n  subnet Odd 10.0.7.9/24\n  subnet Good 10.0.8.0/24\n}\n");
    Problem problem = lowered.problems().getFirst();
    assertEquals("10.0.7.9/24 has host bits; the prefix is 10.0.7.0/24", problem.message());
    assertEquals("3:14", problem.place().line() + ":" + problem.place().column());
    assertEquals(1, lowered.topology().virtualNetworks().getFirst().subnets().size());
    assertFalse(lowered.problems().size() > 1);
  }

  @Test
  void aNameThatIsNotKnownGetsTheNearest() {
    Lowered lowered =
        load("site OnPrem1 { asn 65011 }\nsite B { asn 65012 }\nconnect OnPrm1 <-> B\n");
    assertEquals(
        "OnPrm1 is not known here; did you mean OnPrem1", lowered.problems().getFirst().message());
  }

  @Test
  void anElementIsNotInsideItself() {
    Lowered lowered =
        load("vnet Hub { address 10.0.0.0/16 }\nexpect no route 10.9.0.0/16 at Hub.Hub\n");
    assertEquals(
        List.of("unresolved-name"), lowered.problems().stream().map(Problem::rule).toList());
  }

  @Test
  void aModuleIsOneNetworkWithWhatItImports() {
    List<Source> sources =
        List.of(
            new Source("a.rsdl", "module a\nimport b.*\nsite A { }\nexpect A reaches B"),
            new Source("b.rsdl", "module b\nimport c.C\nexport site B { }\nexpect B reaches C"),
            new Source("c.rsdl", "module c\nimport b.B\nexport site C { }\nexpect C reaches B"),
            new Source("d.rsdl", "module d\nexport community D = 65001:1"),
            new Source("e.rsdl", "import d.D\nsite E { advertise 10.0.0.0/8 { community D } }"),
            new Source("f.rsdl", "module a\nsite F { }"));
    assertEquals(
        List.of(
            "a [a.rsdl, b.rsdl, c.rsdl, f.rsdl]", "b [b.rsdl, c.rsdl]", "e.rsdl [d.rsdl, e.rsdl]"),
        new Models().load(sources).stream().map(ModelsTest::told).toList());
  }

  @Test
  void namesBeginWithTheModuleWhereTwoHaveThem() {
    List<Source> sources =
        List.of(
            new Source("a.rsdl", "module a\nimport b.*\nsite Dc { }\nexpect Dc reaches Far"),
            new Source("b.rsdl", "module b\nsite Dc { instance R 10.0.0.4 }\nexport site Far { }"));
    Lowered network = new Models().load(sources).getFirst();
    assertEquals(
        List.of("a.Dc", "b.Dc", "Far"),
        network.topology().sites().stream().map(s -> s.name().full()).toList());
  }

  private static String told(Lowered network) {
    return network.topology().network() + " " + network.files();
  }

  private static Lowered load(String text) {
    return new Models().load(List.of(new Source("test.rsdl", text))).getFirst();
  }
}
