package org.rsdl.ide;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** A client that talks to the real server over pipes; the cursor is the bar in the text. */
public final class LspScript implements LanguageClient, AutoCloseable {
  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final List<PublishDiagnosticsParams> others = new ArrayList<>();
  private final PipedOutputStream toServer = new PipedOutputStream();
  private final PipedOutputStream fromServer = new PipedOutputStream();
  private final LanguageServer server;
  public final InitializeResult initialized;

  /** Starts a server and initializes it without any root. */
  public LspScript() throws Exception {
    this(new InitializeParams());
  }

  /** Starts a server and initializes it. */
  public LspScript(InitializeParams params) throws Exception {
    PipedInputStream answers = new PipedInputStream(fromServer, 1 << 16);
    RsdlLanguageServer.listen(
        RsdlLanguageServer.create(), new PipedInputStream(toServer, 1 << 16), fromServer);
    Launcher<LanguageServer> launcher =
        Launcher.createLauncher(this, LanguageServer.class, answers, toServer);
    launcher.startListening();
    server = launcher.getRemoteProxy();
    TextDocumentClientCapabilities document = new TextDocumentClientCapabilities();
    document.setDocumentSymbol(new DocumentSymbolCapabilities());
    document.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
    document.setFoldingRange(new FoldingRangeCapabilities());
    params.setCapabilities(new ClientCapabilities());
    params.getCapabilities().setTextDocument(document);
    initialized = get(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** Opens a text, the bar taken out, and answers its first diagnostics. */
  public List<Diagnostic> open(String uri, String text) throws InterruptedException {
    TextDocumentItem item = new TextDocumentItem(uri, "rsdl", 1, text.replace("|", ""));
    server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item));
    return diagnostics(uri);
  }

  /** Replaces the text and answers its next diagnostics. */
  public List<Diagnostic> change(String uri, String text) throws InterruptedException {
    published.clear();
    others.clear();
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, 2),
                List.of(new TextDocumentContentChangeEvent(text))));
    return diagnostics(uri);
  }

  /** Waits for the next diagnostics of a file; those of other files wait for their turn. */
  public List<Diagnostic> diagnostics(String uri) throws InterruptedException {
    Predicate<PublishDiagnosticsParams> wanted =
        p -> Path.of(p.getUri()).getFileName().equals(Path.of(uri).getFileName());
    for (PublishDiagnosticsParams early : others) {
      if (wanted.test(early)) {
        others.remove(early);
        return early.getDiagnostics();
      }
    }
    for (; ; ) {
      PublishDiagnosticsParams next = published.poll(30, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no diagnostics for " + uri);
      }
      if (wanted.test(next)) {
        return next.getDiagnostics();
      }
      others.add(next);
    }
  }

  /** Asks one request and waits for its answer. */
  public <T> T ask(Function<TextDocumentService, CompletableFuture<T>> request) throws Exception {
    return get(request.apply(server.getTextDocumentService()));
  }

  @Override
  public void close() throws IOException {
    toServer.close();
    fromServer.close();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}

  private static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(30, TimeUnit.SECONDS);
  }

  public static TextDocumentIdentifier id(String uri) {
    return new TextDocumentIdentifier(uri);
  }

  /** Where the bar stands. */
  public static Position at(String text) {
    String before = text.substring(0, text.indexOf('|'));
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, before.length() - before.lastIndexOf('\n') - 1);
  }
}
