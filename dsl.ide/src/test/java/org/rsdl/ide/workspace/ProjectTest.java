package org.rsdl.ide.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.RenameParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.ide.LspScript;

/** Two folders: a project with a network, and what it imports from beside it. */
class ProjectTest {
  private static final String ZONE =
      """
      module zone
      export template Zone(prefix space, vnet hub) {
        vnet Net {
          address space
          subnet App cidr-subnet(space, 24, 0)
        }
        peering hub <-> Net
      }
      """;
  private static final String HUB =
      """
      module hub
      import zone.*
      vnet Hub in westeurope { address 10.0.0.0/16 }
      for n in 1 to 2 {
        use Zone as Lz[n] (space = cidr-subnet(10.64.0.0/10, 16, n), hub = Hub)
      }
      expect Lz[1].App cannot reach Lz[2].Net.App
      """;

  @TempDir Path folder;
  private Path hub;
  private Path zone;

  @BeforeEach
  void write() throws Exception {
    hub = folder.resolve("p/net/deep/hub.rsdl");
    zone = folder.resolve("modules/zone.rsdl");
    Files.createDirectories(hub.getParent());
    Files.createDirectories(zone.getParent());
    Files.writeString(hub, HUB);
    Files.writeString(zone, ZONE);
    settings("[project]\nsource = [\"net\"]\n");
  }

  private void settings(String head) throws Exception {
    Files.writeString(
        folder.resolve("p/rsdl.toml"), head + "[dependencies]\nz = { path = \"../modules\" }\n");
  }

  @ParameterizedTest
  @CsvSource({
    "U|se Zone as,nothing",
    "use Z|one,zone.rsdl 1:16",
    "(s|pace =,zone.rsdl 1:28",
    "h|ub = Hub,zone.rsdl 1:40",
    "hub = H|ub,hub.rsdl 2:5",
    "expect L|z[1],hub.rsdl 4:14",
    "Lz[1].A|pp,zone.rsdl 4:11",
    "Lz[2].N|et.App,zone.rsdl 2:7",
    "Lz[2].Net.A|pp,zone.rsdl 4:11",
    "in west|europe,rsdl.std.rsdl"
  })
  void everyNameLeadsToItsDeclaration(String cursor, String target) throws Exception {
    String text = HUB.replace(cursor.replace("|", ""), cursor);
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), text);
      List<? extends Location> found =
          text.contains("|")
              ? lsp.ask(
                      d ->
                          d.definition(
                              new DefinitionParams(LspScript.id(uri(hub)), LspScript.at(text))))
                  .getLeft()
              : List.of();
      String told = found.isEmpty() ? "nothing" : told(found.getFirst());
      assertTrue(told.startsWith(target), told);
    }
  }

  private static String told(Location location) {
    Path file = Path.of(URI.create(location.getUri()));
    assertTrue(Files.isRegularFile(file), location.getUri());
    var start = location.getRange().getStart();
    return file.getFileName() + " " + start.getLine() + ":" + start.getCharacter();
  }

  @Test
  void renameReachesTheStepsThroughAUse() throws Exception {
    String text = HUB.replace("Lz[1].App", "Lz[1].A|pp");
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), text);
      var edit =
          lsp.ask(
              d -> d.rename(new RenameParams(LspScript.id(uri(hub)), LspScript.at(text), "Web")));
      assertEquals(
          List.of("deep/hub.rsdl 6:13", "deep/hub.rsdl 6:40", "modules/zone.rsdl 4:11"),
          edit.getChanges().entrySet().stream()
              .flatMap(
                  e -> e.getValue().stream().map(t -> told(e.getKey(), t.getRange().getStart())))
              .sorted()
              .toList());
    }
  }

  private static String told(String uri, org.eclipse.lsp4j.Position at) {
    String[] steps = uri.split("/", -1);
    return steps[steps.length - 2]
        + "/"
        + steps[steps.length - 1]
        + " "
        + at.getLine()
        + ":"
        + at.getCharacter();
  }

  @ParameterizedTest
  @CsvSource({"Lz[1].|App,App Net Net.App", "Lz[2].Net.|App,App", "(|space,hub space"})
  void completesStepsAndArguments(String cursor, String names) throws Exception {
    String text = HUB.replace(cursor.replace("|", ""), cursor);
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), text);
      List<String> proposed =
          lsp
              .ask(
                  d ->
                      d.completion(
                          new CompletionParams(LspScript.id(uri(hub)), LspScript.at(text))))
              .getRight()
              .getItems()
              .stream()
              .map(CompletionItem::getLabel)
              .sorted()
              .toList();
      assertEquals(List.of(names.split(" ")), proposed);
    }
  }

  @Test
  void theProjectsFileIsCheckedAndObeyed() throws Exception {
    settings(
        """
        [project]
        source = ["net"]
        [lint]
        spoke-without-way-out = "of"
        """);
    Path toml = folder.resolve("p/rsdl.toml");
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), HUB);
      assertEquals(
          List.of("configuration-not-readable"),
          lsp.diagnostics(uri(toml)).stream().map(d -> d.getCode().getLeft()).toList());
    }
  }

  @Test
  void aChangeReachesWhoImportsIt() throws Exception {
    Path other = folder.resolve("p/net/other.rsdl");
    String text = "module other\nexport site Far { prefixes 10.200.0.0/16 }\n";
    Files.writeString(other, text);
    String user =
        HUB.replace("import zone.*", "import zone.*\nimport other.Far")
            + "expect Far cannot reach Hub\n";
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), user);
      lsp.open(uri(other), text);
      lsp.change(uri(other), text.replace("Far", "Near"));
      List<String> rules =
          Stream.generate(() -> rules(lsp)).filter(r -> !r.isEmpty()).findFirst().orElseThrow();
      assertTrue(rules.contains("unresolved-name"), rules.toString());
    }
  }

  private List<String> rules(LspScript lsp) {
    try {
      return lsp.diagnostics(uri(hub)).stream().map(d -> d.getCode().getLeft()).toList();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String uri(Path file) {
    return file.toUri().toString();
  }
}
