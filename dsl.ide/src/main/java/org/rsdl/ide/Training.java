package org.rsdl.ide;

import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A short session with a server of this process, as an editor would have it. The launcher runs this
 * where the JVM keeps the classes that it loads (JEP 514, JEP 350), so that later starts find them
 * ready.
 */
public final class Training implements LanguageClient {
  private static final int SECONDS = 60;

  private final CompletableFuture<Void> checked = new CompletableFuture<>();

  private Training() {}

  /** Takes the file of a model without problems. */
  public static void main(String[] arguments) throws Exception {
    Path model = Path.of(arguments[0]).toAbsolutePath().normalize();
    PipedInputStream toServer = new PipedInputStream(1 << 16);
    PipedInputStream toClient = new PipedInputStream(1 << 16);
    Future<Void> served =
        RsdlLanguageServer.listen(
            RsdlLanguageServer.create(), toServer, new PipedOutputStream(toClient));
    Training client = new Training();
    Launcher<LanguageServer> launcher =
        Launcher.createLauncher(
            client, LanguageServer.class, toClient, new PipedOutputStream(toServer));
    Future<Void> listening = launcher.startListening();
    client.talk(launcher.getRemoteProxy(), model);
    served.cancel(true);
    listening.cancel(true);
    System.exit(0);
  }

  private void talk(LanguageServer server, Path model) throws Exception {
    InitializeParams params = new InitializeParams();
    params.setCapabilities(new ClientCapabilities());
    finish(server.initialize(params));
    server.initialized(new InitializedParams());
    String text = Files.readString(model);
    TextDocumentIdentifier file = new TextDocumentIdentifier(model.toUri().toString());
    var documents = server.getTextDocumentService();
    documents.didOpen(
        new DidOpenTextDocumentParams(new TextDocumentItem(file.getUri(), "rsdl", 1, text)));
    finish(checked);
    finish(documents.documentSymbol(new DocumentSymbolParams(file)));
    finish(documents.semanticTokensFull(new SemanticTokensParams(file)));
    finish(documents.hover(new HoverParams(file, new Position(0, 0))));
    finish(documents.completion(new CompletionParams(file, new Position(0, 0))));
    finish(server.shutdown());
  }

  private static <T> void finish(CompletableFuture<T> answer) throws Exception {
    answer.get(SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    checked.complete(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public void logMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem(""));
  }
}
