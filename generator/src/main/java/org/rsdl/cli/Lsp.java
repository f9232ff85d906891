package org.rsdl.cli;

import picocli.CommandLine.Command;

/** {@code rsdl lsp}: says how the language server is started, which is another jar. */
@Command(name = "lsp", description = "The language server, on stdin and stdout.")
final class Lsp implements Verb {
  @Override
  public int run(Session session) {
    throw Stop.usage(
        "the language server is a jar of its own: start it by the launcher (rsdl lsp)"
            + " or by java -jar dsl.ide/target/rsdl-ls.jar");
  }
}
