package org.rsdl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.model.profile.Profile;
import org.rsdl.project.Configuration.Reading;
import org.rsdl.project.Configuration.Target;
import org.rsdl.rules.Levels;
import org.rsdl.rules.Pages;
import org.rsdl.rules.Severity;

class ConfigurationTest {

  @Test
  void thePageShowsEverySection() {
    String page = Pages.of("configuration-not-readable").orElseThrow();
    String toml = page.replaceFirst("(?s)^.*?```toml\\n", "").replaceFirst("(?s)```.*", "");
    Reading reading = Configuration.read(toml, "folder");
    assertTrue(reading.isUsable(), reading.faults().toString());
    assertEquals(
        new Configuration(
            "contoso-hub",
            List.of("net"),
            Profile.named("azure-2026-07"),
            Map.of("landingzone", "../modules/landingzone"),
            Map.of("hubSpace", "10.0.0.0/22"),
            new Levels(Map.of("ipv6-not-exchanged", Optional.empty()), true),
            Map.of("static-before-bgp", true),
            Optional.of("frr"),
            List.of(new Target("frr", Optional.of("out/routers"), List.of("Sdwan")))),
        reading.configuration());
  }

  @Test
  void anEmptyFileIsAProjectOfItsFolder() {
    Reading reading = Configuration.read("", "hub");
    assertEquals(List.of(), reading.faults());
    assertEquals("hub", reading.configuration().name());
    assertEquals(List.of("."), reading.configuration().source());
  }

  @Test
  void valuesOfParametersAreTexts() {
    assertEquals(
        Map.of("asn", "65001", "on", "on", "off", "off", "space", "10.0.0.0/8"),
        Configuration.read(
                "[params]\nasn = 65001\non = true\noff = false\nspace = \"10.0.0.0/8\"\n", "hub")
            .configuration()
            .params());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("[project\n", "1:9 rsdl.toml is not TOML here: unexpected end of line, expected ]"),
        fault("[projct]\n", "1:1 projct is not known in rsdl.toml; did you mean project"),
        fault(
            "[project]\nsources = []\n",
            "2:1 project.sources is not known in rsdl.toml; did you mean source"),
        fault(
            "[project]\nsource = \"net\"\n",
            "2:1 project.source is a text; it takes a list of texts"),
        fault("[project]\nname = 3\n", "2:1 project.name is the number 3; it takes a text"),
        fault(
            "[project]\nprofile = \"azure-2026-08\"\n",
            "2:1 azure-2026-08 is not a profile; the newest is azure-2026-07"),
        fault("[project]\nlanguage = \"2\"\n", "2:1 the language is 2; known is 1"),
        fault("project = 1\n", "1:1 project is the number 1; it takes a table"),
        fault(
            "[lint]\nvpn-gateway = \"off\"\n",
            "2:1 lint.vpn-gateway is not known in rsdl.toml; did you mean vpn-gateway-not-active-active"),
        fault(
            "[lint]\nipv6-not-exchanged = \"loud\"\n",
            "2:1 lint.ipv6-not-exchanged is loud; a level is error, warning, info, hint or off"),
        fault(
            "[lint]\nsubnets-overlap = \"off\"\n",
            "2:1 subnets-overlap takes no level; Azure refuses what it finds, or the text has no meaning"),
        fault("[lint]\nstrict = \"yes\"\n", "2:1 lint.strict is a text; it takes true or false"),
        fault(
            "[simulate]\nstatic-before-bgp = true\n",
            "2:1 simulate.static-before-bgp has no effect yet; the simulation is as without it"),
        fault(
            "[lab]\ndaemon = \"quagga\"\n",
            "2:1 lab.daemon is quagga; a daemon is frr, bird, gobgp or openbgpd"),
        fault("[dependencies]\na = \"../a\"\n", "2:1 dependencies.a is a text; it takes a table"),
        fault(
            "[dependencies]\na = { pth = \"../a\" }\n",
            "2:7 dependencies.a.pth is not known in rsdl.toml; did you mean path"),
        fault(
            "[params]\nspace = [1]\n", "2:1 params.space takes a text, a number or true or false"),
        fault(
            "[target]\nkind = \"arm\"\n",
            "1:1 target is a table; it takes tables, each as [[target]]"),
        fault("[[target]]\nout = \"o\"\n", "2:1 this target has no kind; it takes kind = \"…\""),
        fault(
            "[[target]]\nkind = \"bicp\"\n",
            "2:1 target.kind is bicp; a target is arm, bicep, terraform, azure-cli, powershell, frr, bird, gobgp, openbgpd, lab, containerlab, routes, diagram or report"));
  }

  private static Arguments fault(String toml, String first) {
    return Arguments.of(toml, first);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whatIsNotUnderstoodIsToldWithItsPlace(String toml, String first) {
    var fault = Configuration.read(toml, "hub").faults().getFirst();
    assertEquals(first, fault.line() + ":" + fault.column() + " " + fault.message());
  }

  @Test
  void levelsSetSeverities() {
    Levels levels =
        new Levels(
            Map.of("sites-overlap", Optional.of(Severity.HINT), "asn-reserved", Optional.empty()),
            true);
    assertEquals(Optional.of(Severity.HINT), levels.of("sites-overlap", Severity.WARNING, false));
    assertEquals(Optional.of(Severity.ERROR), levels.of("asn-reserved", Severity.ERROR, true));
    assertEquals(Optional.empty(), levels.of("asn-reserved", Severity.WARNING, false));
    assertEquals(Optional.of(Severity.ERROR), levels.of("other", Severity.WARNING, false));
    assertEquals(Optional.of(Severity.INFO), levels.of("other", Severity.INFO, false));
  }
}
