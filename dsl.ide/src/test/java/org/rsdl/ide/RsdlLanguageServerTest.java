package org.rsdl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RsdlLanguageServerTest {
  private static final String STEPS =
      """
      vnet Hub { route-server Rs  nva Nva }
      bgp Nva <-> Hub.Rs
      scenario "off" { prefer vpn on Hub.R|s }
      """;
  private static final String UNSAVED = "file:///nowhere/a.rsdl";
  private static final String NOWHERE =
      "{\"textDocument\":{\"uri\":\"file:///nowhere/a.rsdl\"},"
          + "\"position\":{\"line\":0,\"character\":0}}";
  private static final Path FOUNDING =
      Path.of("../examples/founding/founding.rsdl").toAbsolutePath().normalize();
  private static final Path VPN =
      Path.of("../examples/vpn-active-active/vpn-active-active.rsdl").toAbsolutePath().normalize();

  @Test
  void initializesWithoutRootUri() throws Exception {
    try (LspScript lsp = new LspScript()) {
      assertTrue(lsp.initialized.getCapabilities().getHoverProvider().getLeft());
    }
  }

  @Test
  void initializesWithWorkspaceFoldersAlone() throws Exception {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(List.of(new WorkspaceFolder("file:///nowhere", "nowhere")));
    try (LspScript lsp = new LspScript(params)) {
      assertFalse(lsp.open("file:///nowhere/a.rsdl", "vnet {").isEmpty());
    }
  }

  @Test
  void marksASyntaxErrorAndTakesItBack(@TempDir Path folder) throws Exception {
    String uri = folder.resolve("a.rsdl").toUri().toString();
    try (LspScript lsp = new LspScript()) {
      var broken = lsp.open(uri, "existing circuit Er1 {");
      assertEquals("rsdl", broken.getFirst().getSource());
      assertEquals(List.of(), lsp.change(uri, "existing circuit Er1 {}"));
    }
  }

  @Test
  void worksOnAFileThatWasNeverSaved() throws Exception {
    try (LspScript lsp = new LspScript()) {
      assertEquals(List.of(), lsp.open(UNSAVED, "existing circuit Er1 {}"));
    }
  }

  @Test
  void keepsFoldersApart(@TempDir Path folder) throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("broken.rsdl"), "vnet {");
    try (LspScript lsp = new LspScript()) {
      assertEquals(
          List.of(), lsp.open(folder.resolve("a.rsdl").toUri() + "", "existing circuit Er1"));
      assertEquals(
          List.of(), lsp.open(other.resolve("b.rsdl").toUri() + "", "existing circuit Er1"));
    }
  }

  @Test
  void stdoutCarriesTheProtocolOnly(@TempDir Path folder) throws Exception {
    String session =
        frame("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}")
            + frame("\"id\":2,\"method\":\"shutdown\"")
            + frame("\"method\":\"exit\"");
    String out = answers(folder, session);
    assertTrue(out.matches("(Content-Length: \\d+\r\n\r\n\\{.*?\\})+"), out);
  }

  @Test
  void survivesWhatIsNoMessage(@TempDir Path folder) throws Exception {
    String session =
        "hello\r\n\r\n"
            + "Content-Length: 4\r\n\r\n{bad"
            + frame("\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}")
            + frame("\"id\":2,\"method\":\"no/such\"")
            + frame("\"id\":3,\"method\":\"textDocument/hover\",\"params\":" + NOWHERE);
    String out = answers(folder, session);
    assertTrue(out.contains("\"id\":1,\"result\":{\"capabilities\""), out);
    assertTrue(out.contains("\"id\":2,\"error\":{\"code\":-32601"), out);
    assertTrue(out.contains("\"id\":3,\"result\":null"), out);
  }

  /** What a server process writes to stdout before it ends of itself, well. */
  private static String answers(Path folder, String session) throws Exception {
    Path in = Files.writeString(folder.resolve("in"), session);
    Path out = folder.resolve("out");
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RsdlLanguageServer.class.getName())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, server.waitFor());
    return Files.readString(out);
  }

  @Test
  void outlinesNodesUnderTheirNetwork() throws Exception {
    try (LspScript lsp = new LspScript()) {
      List<DocumentSymbol> top = open(lsp, FOUNDING);
      assertEquals(
          List.of(
              "Hub",
              "OnPrem1",
              "OnPrem2",
              "Er1",
              "Sdwan <-> Rs",
              "OnPrem1 <-> Sdwan",
              "OnPrem2 <-> ErGw"),
          names(top).subList(0, 7));
      assertEquals("Hub virtual network", top.getFirst().getDetail());
      assertEquals(
          List.of("RouteServerSubnet", "GatewaySubnet", "NvaSubnet", "Rs", "ErGw", "Sdwan"),
          names(top.getFirst().getChildren()));
      assertEquals(
          List.of("Sdwan-a", "Sdwan-b"),
          names(top.getFirst().getChildren().getLast().getChildren()));
    }
  }

  @Test
  void foldsTheVirtualNetworkAndTheGateway() throws Exception {
    try (LspScript lsp = new LspScript()) {
      open(lsp, VPN);
      List<String> text = Files.readAllLines(VPN);
      List<String> starts = new ArrayList<>();
      for (var range :
          lsp.ask(d -> d.foldingRange(new FoldingRangeRequestParams(LspScript.id(uri(VPN)))))) {
        starts.add(text.get(range.getStartLine()).strip());
      }
      assertTrue(starts.contains("vnet Hub in francecentral {"), starts.toString());
      assertTrue(starts.contains("vpn-gateway VpnGw {"), starts.toString());
    }
  }

  @Test
  void hoverShowsLabelAndDocComment() throws Exception {
    String text = Files.readString(FOUNDING).replace("vnet Hub \"", "vnet H|ub \"");
    try (LspScript lsp = new LspScript()) {
      String shown = hover(lsp, uri(FOUNDING), text);
      assertEquals(
          """
          **Hub** Hub virtual network

          The hub. Azure Route Server learns from both sides and, once route exchange is on,
          gives the SD-WAN appliance the routes of the ExpressRoute gateway and the reverse.""",
          shown);
    }
  }

  @Test
  void completesKeywordsThatFit() throws Exception {
    try (LspScript lsp = new LspScript()) {
      var proposed = complete(lsp, UNSAVED, "vnet Hub {\n  route-server Rs {\n    |\n  }\n}");
      assertTrue(proposed.contains("route-exchange"), proposed.toString());
      assertFalse(proposed.contains("vpn-gateway"), proposed.toString());
    }
  }

  @Test
  void tokensMarkNamesAndLiterals() throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(UNSAVED, "site site { asn 65011 }\ncircuit Er1 \"Paris\"");
      var legend = lsp.initialized.getCapabilities().getSemanticTokensProvider().getLegend();
      List<Integer> data =
          lsp.ask(d -> d.semanticTokensFull(new SemanticTokensParams(LspScript.id(UNSAVED))))
              .getData();
      List<String> tokens = new ArrayList<>();
      for (int i = 0; i < data.size(); i += 5) {
        tokens.add(
            data.get(i)
                + ":"
                + data.get(i + 1)
                + "+"
                + data.get(i + 2)
                + " "
                + legend.getTokenTypes().get(data.get(i + 3)));
      }
      assertEquals(List.of("0:5+4 class", "0:11+5 number", "1:8+3 class", "0:4+7 string"), tokens);
    }
  }

  @Test
  void completesNamesInScope() throws Exception {
    String text = Files.readString(FOUNDING).replace("bgp     Sdwan   <-> Rs", "bgp Sdwan <-> |Rs");
    try (LspScript lsp = new LspScript()) {
      List<String> proposed = complete(lsp, uri(FOUNDING), text);
      assertTrue(proposed.containsAll(List.of("Rs", "Sdwan", "Hub.Rs")), proposed.toString());
    }
  }

  @Test
  void definitionOfAStepLeadsToTheNode() throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(UNSAVED, STEPS);
      var found =
          lsp.ask(
              d -> d.definition(new DefinitionParams(LspScript.id(UNSAVED), LspScript.at(STEPS))));
      assertEquals(
          List.of(new Range(new Position(0, 24), new Position(0, 26))),
          found.getLeft().stream().map(Location::getRange).toList());
    }
  }

  @Test
  void referencesAndRenameReachEveryStep() throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(UNSAVED, STEPS);
      var id = LspScript.id(UNSAVED);
      var context = new ReferenceContext(false);
      var found = lsp.ask(d -> d.references(new ReferenceParams(id, LspScript.at(STEPS), context)));
      assertEquals(
          List.of(1, 2),
          found.stream().map(l -> l.getRange().getStart().getLine()).sorted().toList());
      var edit = lsp.ask(d -> d.rename(new RenameParams(id, LspScript.at(STEPS), "Rs2")));
      assertEquals(
          List.of("0:24 Rs2", "1:16 Rs2", "2:35 Rs2"),
          edit.getChanges().get(UNSAVED).stream()
              .map(RsdlLanguageServerTest::shown)
              .sorted()
              .toList());
    }
  }

  @Test
  void renameChangesQualifiedStepsAndOtherFiles(@TempDir Path folder) throws Exception {
    Path hub = folder.resolve("hub.rsdl");
    Path test = folder.resolve("test.rsdl");
    String text = "module m\nvnet Hub { route-server Rs  nva Sd|wan }\nbgp Sdwan <-> Rs\n";
    Files.writeString(hub, text.replace("|", ""));
    Files.writeString(test, "module m\nexpect no route 10.0.0.0/8 at Hub.Sdwan\n");
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), text);
      RenameParams params = new RenameParams(LspScript.id(uri(hub)), LspScript.at(text), "Edge");
      var changes = lsp.ask(d -> d.rename(params)).getChanges();
      assertEquals(
          List.of("1:32 Edge", "2:4 Edge"),
          changes.get(uri(hub)).stream().map(RsdlLanguageServerTest::shown).sorted().toList());
      assertEquals(
          List.of("1:34 Edge"),
          changes.get(uri(test)).stream().map(RsdlLanguageServerTest::shown).toList());
    }
  }

  @Test
  void diagnosticsCarryRuleAndSource() throws Exception {
    try (LspScript lsp = new LspScript()) {
      Diagnostic found = lsp.open(UNSAVED, "bgp Nva <-> Rs").getFirst();
      assertEquals("rsdl", found.getSource());
      assertEquals("unresolved-name", found.getCode().getLeft());
      assertEquals(DiagnosticSeverity.Error, found.getSeverity());
      assertEquals(new Range(new Position(0, 4), new Position(0, 7)), found.getRange());
    }
  }

  @Test
  void examplesHaveNoProblems() throws Exception {
    try (LspScript lsp = new LspScript()) {
      assertEquals(List.of(), lsp.open(uri(FOUNDING), Files.readString(FOUNDING)));
      assertEquals(List.of(), lsp.open(uri(VPN), Files.readString(VPN)));
    }
  }

  private static String shown(TextEdit edit) {
    Position start = edit.getRange().getStart();
    return start.getLine() + ":" + start.getCharacter() + " " + edit.getNewText();
  }

  private static String frame(String members) {
    String body = "{\"jsonrpc\":\"2.0\"," + members + "}";
    return "Content-Length: " + body.length() + "\r\n\r\n" + body;
  }

  private static List<DocumentSymbol> open(LspScript lsp, Path file) throws Exception {
    lsp.open(uri(file), Files.readString(file));
    return lsp
        .ask(d -> d.documentSymbol(new DocumentSymbolParams(LspScript.id(uri(file)))))
        .stream()
        .map(Either::getRight)
        .toList();
  }

  private static String hover(LspScript lsp, String uri, String text) throws Exception {
    lsp.open(uri, text);
    HoverParams params = new HoverParams(LspScript.id(uri), LspScript.at(text));
    return lsp.ask(d -> d.hover(params)).getContents().getRight().getValue();
  }

  private static List<String> complete(LspScript lsp, String uri, String text) throws Exception {
    lsp.open(uri, text);
    CompletionParams params = new CompletionParams(LspScript.id(uri), LspScript.at(text));
    return lsp.ask(d -> d.completion(params)).getRight().getItems().stream()
        .map(CompletionItem::getLabel)
        .toList();
  }

  private static String uri(Path file) {
    return file.toUri().toString();
  }

  private static List<String> names(List<DocumentSymbol> symbols) {
    return symbols.stream().map(DocumentSymbol::getName).toList();
  }
}
