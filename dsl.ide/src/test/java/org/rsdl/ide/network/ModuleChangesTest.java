package org.rsdl.ide.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsdl.ide.LspScript;

class ModuleChangesTest {

  @Test
  void aChangeIsCheckedInTheOtherFilesOfTheModule(@TempDir Path folder) throws Exception {
    Path hub = folder.resolve("hub.rsdl");
    Path site = folder.resolve("site.rsdl");
    String text =
        """
        module m
        vnet Hub {
          address 10.0.0.0/16
          subnet GatewaySubnet 10.0.2.0/27
          expressroute-gateway ErGw
        }
        """;
    Files.writeString(hub, text);
    Files.writeString(
        site,
        """
        module m
        site Far { asn 65012 prefixes 10.2.0.0/16 }
        circuit Er1
        connect Far <-> ErGw over Er1
        expect route 10.0.0.0/16 at Far
        """);
    try (LspScript lsp = new LspScript()) {
      lsp.open(uri(hub), text);
      assertEquals("", rules(lsp, site));
      lsp.change(uri(hub), text.replace("address 10.0.0.0/16", "address 10.0.0.0/15"));
      assertEquals("expectation-failed", rules(lsp, site));
      lsp.change(uri(hub), text.replace("ErGw", "Other"));
      assertEquals("unresolved-nameexpectation-not-evaluated", rules(lsp, site));
      lsp.change(uri(hub), text);
      assertEquals("", rules(lsp, site));
    }
  }

  private static String uri(Path file) {
    return file.toUri().toString();
  }

  private static String rules(LspScript lsp, Path file) throws InterruptedException {
    StringBuilder rules = new StringBuilder();
    for (Diagnostic diagnostic : lsp.diagnostics(uri(file))) {
      rules.append(diagnostic.getCode().getLeft());
    }
    return rules.toString();
  }
}
