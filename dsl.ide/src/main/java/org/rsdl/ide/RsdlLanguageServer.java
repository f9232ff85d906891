package org.rsdl.ide;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.Issue;
import org.jspecify.annotations.Nullable;
import org.rsdl.ide.diagnostics.Diagnostics;
import org.rsdl.ide.hover.PlainText;
import org.rsdl.ide.workspace.FolderProjects;
import org.rsdl.ide.workspace.FolderWorkspace;
import org.rsdl.validation.RsdlIssue;

/** The language server over stdin and stdout, which carry the protocol and nothing else. */
public class RsdlLanguageServer extends LanguageServerImpl {
  private static final int SECONDS = 10;

  @Inject private UriExtensions uris;
  private final Pending pending = new Pending();
  private volatile boolean plainHover;

  /** Serves one client; ends when it says so or closes stdin. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    RsdlLanguageServer server = create();
    listen(server, System.in, protocol).get();
    server.pending.await(Duration.ofSeconds(SECONDS));
    System.exit(0);
  }

  /**
   * A server that is not connected yet. Xtext finds the language by the context class loader, which
   * in OSGi is not ours.
   */
  public static RsdlLanguageServer create() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RsdlIdeSetup.class.getClassLoader());
    try {
      return injector().getInstance(RsdlLanguageServer.class);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Connects the server to a client; done when the client closes its end. */
  public static Future<Void> listen(RsdlLanguageServer server, InputStream in, OutputStream out) {
    Launcher<LanguageClient> launcher =
        Launcher.createLauncher(server, LanguageClient.class, in, out, null, server.pending::watch);
    server.connect(launcher.getRemoteProxy());
    return launcher.startListening();
  }

  @Override
  protected Diagnostic toDiagnostic(Issue issue) {
    if (issue instanceof RsdlIssue ours) {
      return Diagnostics.of(ours.problem(), file -> uris.toUriString(URI.createURI(file)));
    }
    Diagnostic diagnostic = super.toDiagnostic(issue);
    diagnostic.setSource("rsdl");
    return diagnostic;
  }

  /** Markdown, or plain text for a client that names it first or alone. */
  @Override
  protected @Nullable Hover hover(HoverParams params, CancelIndicator cancel) {
    Hover hover = super.hover(params, cancel);
    if (plainHover && hover != null && hover.getContents().isRight()) {
      String markdown = hover.getContents().getRight().getValue();
      hover.setContents(new MarkupContent(MarkupKind.PLAINTEXT, PlainText.of(markdown)));
    }
    return hover;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    TextDocumentClientCapabilities document =
        params.getCapabilities() == null ? null : params.getCapabilities().getTextDocument();
    if (document != null && document.getHover() != null) {
      List<String> formats = document.getHover().getContentFormat();
      plainHover =
          formats != null && !formats.isEmpty() && formats.getFirst().equals(MarkupKind.PLAINTEXT);
    }
    return super.initialize(params);
  }

  /** Xtext announces formatting where it knows a formatter of its own kind; ours is a function. */
  @Override
  protected ServerCapabilities createServerCapabilities(InitializeParams params) {
    ServerCapabilities capabilities = super.createServerCapabilities(params);
    capabilities.setDocumentFormattingProvider(true);
    capabilities.setDocumentRangeFormattingProvider(true);
    return capabilities;
  }

  /** An unknown request is answered as the protocol says, and not as a fault of ours. */
  @Override
  public CompletableFuture<?> request(String method, Object parameter) {
    if (!getExtensionProviders().containsKey(method)) {
      throw new ResponseErrorException(
          new ResponseError(
              ResponseErrorCode.MethodNotFound, "the request " + method + " is not known", null));
    }
    return super.request(method, parameter);
  }

  private static Injector injector() {
    Module ours =
        binder -> {
          binder.bind(LanguageServerImpl.class).to(RsdlLanguageServer.class);
          binder.bind(WorkspaceManager.class).to(FolderWorkspace.class);
          binder.bind(ProjectManager.class).to(FolderProjects.class);
        };
    return Guice.createInjector(Modules2.mixin(new ServerModule(), ours));
  }
}
