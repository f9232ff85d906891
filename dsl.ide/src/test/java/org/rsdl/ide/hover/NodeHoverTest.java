package org.rsdl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.Test;
import org.rsdl.ide.LspScript;

class NodeHoverTest {
  private static final Path FOUNDING =
      Path.of("../examples/founding/founding.rsdl").toAbsolutePath().normalize();
  private static final String UNSAVED = "file:///nowhere/a.rsdl";

  @Test
  void showsWhatARouteServerLearnsAndUses() throws Exception {
    assertEquals(
        """
        **Rs**

        **Learned (4)**

        | Prefix | From | Next hop | AS path | Result |
        | --- | --- | --- | --- | --- |
        | 10.1.0.0/16 | Sdwan-a | 10.0.3.4 | 65001 65011 | accepted |
        | 10.1.0.0/16 | Sdwan-b | 10.0.3.5 | 65001 65011 | accepted |
        | 10.2.0.0/16 | ErGw 0 | 169.254.0.2 | 12076 65012 | accepted |
        | 10.2.0.0/16 | ErGw 1 | 169.254.0.2 | 12076 65012 | accepted |

        **Best (5)**

        | Prefix | From | Next hop | AS path | Decided by |
        | --- | --- | --- | --- | --- |
        | 10.0.0.0/16 | itself | – | – | only-candidate |
        | 10.1.0.0/16 | Sdwan-a | 10.0.3.4 | 65001 65011 | lowest-peer-address |
        | 10.1.0.0/16 | Sdwan-b | 10.0.3.5 | 65001 65011 | equal |
        | 10.2.0.0/16 | ErGw 0 | 169.254.0.2 | 12076 65012 | lowest-peer-address |
        | 10.2.0.0/16 | ErGw 1 | 169.254.0.2 | 12076 65012 | equal |""",
        founding("route-server R|s"));
  }

  @Test
  void namesTheInstancesWhereTheyDiffer() throws Exception {
    String shown = founding("nva S|dwan");
    assertTrue(
        shown.contains(
            "| 10.2.0.0/16 | Sdwan-a, Sdwan-b | Rs 0 | 10.0.1.4 | 65515 12076 65012 | accepted |"),
        shown);
    assertTrue(
        shown.contains("| 10.1.0.0/16 | Sdwan-b | OnPrem1 | 169.254.0.13 | 65011 | accepted |"),
        shown);
  }

  @Test
  void showsRoutesAtAReferenceToo() throws Exception {
    assertEquals(founding("expressroute-gateway E|rGw"), founding("<-> E|rGw"));
  }

  @Test
  void showsTheEffectiveRoutesOfASubnet() throws Exception {
    String shown = founding("subnet N|vaSubnet");
    String hops = "| 10.1.0.0/16 | Active | VirtualNetworkGateway | VirtualNetworkGateway |";
    assertTrue(shown.contains(hops + " 10.0.3.4 10.0.3.5 |"), shown);
  }

  @Test
  void followsTheText() throws Exception {
    String text = Files.readString(FOUNDING).replace("nva Sdwan \"", "nva Sd|wan \"");
    try (LspScript lsp = new LspScript()) {
      String uri = FOUNDING.toUri().toString();
      assertTrue(hover(lsp, uri, text).contains("12076 65012"));
      lsp.change(uri, text.replace("|", "").replace("route-exchange on", "route-exchange off"));
      HoverParams params = new HoverParams(LspScript.id(uri), LspScript.at(text));
      String shown = lsp.ask(d -> d.hover(params)).getContents().getRight().getValue();
      assertFalse(shown.contains("12076"), shown);
    }
  }

  @Test
  void showsTheFirstOfManyRoutes() throws Exception {
    String prefixes =
        IntStream.range(0, 30)
            .mapToObj(i -> "10.9." + i + ".0/24")
            .collect(Collectors.joining(", "));
    String text =
        """
        vnet Hub {
          address 10.0.0.0/16
          subnet RouteServerSubnet 10.0.1.0/26
          subnet Nvas 10.0.3.0/28
          route-server R|s
          nva Nva in Nvas { asn 65001 instance Nva-a 10.0.3.4 }
        }
        site Far { asn 65011 prefixes %s }
        bgp Nva <-> Rs
        connect Far <-> Nva
        """
            .formatted(prefixes);
    try (LspScript lsp = new LspScript()) {
      String shown = hover(lsp, UNSAVED, text);
      assertTrue(shown.contains("**Learned (30)**"), shown);
      assertTrue(shown.contains("10.9.19.0/24"), shown);
      assertFalse(shown.contains("10.9.20.0/24 |"), shown);
      assertTrue(shown.contains("… and 10 more"), shown);
    }
  }

  @Test
  void showsThePageOfARule() throws Exception {
    String text = "@suppress(second-route|-server, sites-overlap) because \"x\"\nsite A";
    try (LspScript lsp = new LspScript()) {
      String shown = hover(lsp, UNSAVED, text);
      assertTrue(shown.startsWith("# second-route-server"), shown);
    }
  }

  @Test
  void showsALabelAsPlainText() throws Exception {
    try (LspScript lsp = new LspScript()) {
      assertEquals(
          "**Er1** \\<b\\> \\[x\\](y) www\\.x.org \\`c\\` a\\@b",
          hover(lsp, UNSAVED, "circuit E|r1 \"<b> [x](y) www.x.org `c` a@b\"").split("\n", -1)[0]);
    }
  }

  private static String founding(String at) throws Exception {
    String text = Files.readString(FOUNDING).replace(at.replace("|", ""), at);
    try (LspScript lsp = new LspScript()) {
      return hover(lsp, FOUNDING.toUri().toString(), text);
    }
  }

  private static String hover(LspScript lsp, String uri, String text) throws Exception {
    lsp.open(uri, text);
    HoverParams params = new HoverParams(LspScript.id(uri), LspScript.at(text));
    return lsp.ask(d -> d.hover(params)).getContents().getRight().getValue();
  }
}
