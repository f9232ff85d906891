package org.rsdl.ui;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.rsdl.ide.RsdlLanguageServer;

/**
 * The language server, run in this VM and called through the LSP4J API, without a stream between.
 */
final class LanguageHost implements LanguageClient, AutoCloseable {
  private static final int SECONDS = 5;

  private final RsdlLanguageServer server = RsdlLanguageServer.create();
  private final ClosedDocuments closedDocuments = new ClosedDocuments(this);
  private final FileChanges fileChanges = new FileChanges(this);
  private final Map<URI, Integer> versions = new HashMap<>();
  private final Map<URI, String> texts = new ConcurrentHashMap<>();
  private final Map<URI, List<Diagnostic>> diagnostics = new ConcurrentHashMap<>();

  LanguageHost() {
    server.connect(this);
    server.initialize(initializeParams()).join();
    server.initialized(new InitializedParams());
    FileBuffers.getTextFileBufferManager().addFileBufferListener(closedDocuments);
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(fileChanges, IResourceChangeEvent.POST_CHANGE);
  }

  private static InitializeParams initializeParams() {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setHover(new HoverCapabilities(List.of(MarkupKind.PLAINTEXT), false));
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    text.setDocumentSymbol(symbols);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    InitializeParams params = new InitializeParams();
    params.setCapabilities(capabilities);
    return params;
  }

  /** Tells the server the text of a document, if it has changed. */
  synchronized void update(URI uri, String text) {
    if (text.equals(texts.put(uri, text))) {
      return;
    }
    int version = versions.merge(uri, 1, Integer::sum);
    TextDocumentService documents = server.getTextDocumentService();
    if (version == 1) {
      documents.didOpen(
          new DidOpenTextDocumentParams(
              new TextDocumentItem(uri.toString(), "rsdl", version, text)));
    } else {
      documents.didChange(
          new DidChangeTextDocumentParams(
              new VersionedTextDocumentIdentifier(uri.toString(), version),
              List.of(new TextDocumentContentChangeEvent(text))));
    }
  }

  synchronized void closed(URI uri) {
    texts.remove(uri);
    if (versions.remove(uri) != null) {
      server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document(uri)));
    }
  }

  /** Files that are not open have changed. */
  void changed(DidChangeWatchedFilesParams changes) {
    server.getWorkspaceService().didChangeWatchedFiles(changes);
  }

  /** The server's answer; empty when it has none, fails or takes too long. */
  <T> Optional<T> ask(Function<TextDocumentService, CompletableFuture<T>> request) {
    try {
      var answer = request.apply(server.getTextDocumentService());
      return Optional.ofNullable(answer.get(SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      ILog.get().warn("RSDL: the language server did not answer", e);
    }
    return Optional.empty();
  }

  /** What the server last said of a document. */
  List<Diagnostic> diagnostics(URI uri) {
    return diagnostics.getOrDefault(uri, List.of());
  }

  /** The text the server knows of a document that is open. */
  Optional<String> text(URI uri) {
    return Optional.ofNullable(texts.get(uri));
  }

  static TextDocumentIdentifier document(URI uri) {
    return new TextDocumentIdentifier(uri.toString());
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams published) {
    for (var file : Documents.files(published.getUri())) {
      diagnostics.put(file.getLocationURI(), List.copyOf(published.getDiagnostics()));
      new MarkerJob(file, this).schedule();
    }
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {
    ILog.get().info(message.getMessage());
  }

  @Override
  public void logMessage(MessageParams message) {
    ILog.get().info(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void close() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(fileChanges);
    FileBuffers.getTextFileBufferManager().removeFileBufferListener(closedDocuments);
    server.shutdown();
    server.getRequestManager().shutdown();
    diagnostics.clear();
    texts.clear();
  }
}
