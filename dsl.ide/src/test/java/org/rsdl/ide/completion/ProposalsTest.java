package org.rsdl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.ide.LspScript;

class ProposalsTest {
  private static final String UNSAVED = "file:///nowhere/a.rsdl";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "profile | => azure-2021-03 azure-2022-07 azure-2025-09 azure-2026-07",
        "profile azure-2026| => azure-2026-07",
        "vnet Hub { route-server Rs { route-exchange | } } => off on",
        "vnet Hub { vpn-gateway G { mode | } } => active-active active-standby",
        "vnet Hub { vpn-gateway G { sku VpnGw2| } } => VpnGw2 VpnGw2AZ",
        "vnet Hub { expressroute-gateway G { sku Er| } } => ErGw1AZ ErGw2AZ ErGw3AZ ErGwScale",
        "circuit C { sku | } => Local Premium Standard",
        "circuit C { bandwidth | } => ''",
        "site A { kind | } => azure-vmware branch internet on-premises partner point-to-site",
        "vnet A in france| => francecentral",
        "@suppress(vpn-gateway-asn|) because \"x\" site A => vpn-gateway-asn-not-65515",
        "vnet B { nva C { instance X 10.| } } => 10.0.0.4",
      })
  void proposesWhatIsLegalAndNothingElse(String text, String expected) throws Exception {
    assertEquals(expected, String.join(" ", complete(text).stream().sorted().toList()));
  }

  @Test
  void proposesKeywordsThatFit() throws Exception {
    List<String> inside = complete("vnet Hub {\n  route-server Rs {\n    |\n  }\n}");
    assertEquals(
        List.of("apply", "asn", "instances", "route-exchange", "routing-preference", "scale-units"),
        inside);
  }

  @Test
  void proposesNamesInScopeAndTheirQualifiedForms() throws Exception {
    String text = "vnet Hub { route-server Rs  nva Nva }\nbgp Nva <-> |";
    assertEquals(List.of("Hub", "Hub.Nva", "Hub.Rs", "Nva", "Rs"), complete(text));
  }

  @Test
  void saysWhatANameIs() throws Exception {
    String text = "vnet Hub { route-server Rs \"x\"  nva Nva }\nbgp Nva <-> Rs as B\nexpect |";
    try (LspScript lsp = new LspScript()) {
      lsp.open(UNSAVED, text);
      CompletionParams params = new CompletionParams(LspScript.id(UNSAVED), LspScript.at(text));
      List<String> shown =
          lsp.ask(d -> d.completion(params)).getRight().getItems().stream()
              .filter(item -> item.getKind() == CompletionItemKind.Reference)
              .map(item -> item.getLabel() + " " + item.getDetail())
              .toList();
      assertEquals(
          List.of(
              "B bgp",
              "Hub vnet",
              "Hub.Nva nva",
              "Hub.Rs route-server",
              "Nva nva",
              "Rs route-server"),
          shown);
    }
  }

  @Test
  void proposesTheMembersOfAStep() throws Exception {
    String text = "vnet Hub { route-server Rs  nva Nva }\nbgp Nva <-> Hub.|";
    List<String> proposed = complete(text);
    assertTrue(proposed.containsAll(List.of("Rs", "Nva")), proposed.toString());
  }

  private static List<String> complete(String text) throws Exception {
    try (LspScript lsp = new LspScript()) {
      lsp.open(UNSAVED, text);
      CompletionParams params = new CompletionParams(LspScript.id(UNSAVED), LspScript.at(text));
      return lsp.ask(d -> d.completion(params)).getRight().getItems().stream()
          .map(CompletionItem::getLabel)
          .toList();
    }
  }
}
