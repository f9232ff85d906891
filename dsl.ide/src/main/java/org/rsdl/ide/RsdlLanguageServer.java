package org.rsdl.ide;

import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.Issue;
import org.rsdl.ide.diagnostics.Diagnostics;
import org.rsdl.ide.workspace.FolderWorkspace;
import org.rsdl.validation.RsdlIssue;

/** The language server over stdin and stdout, which carry the protocol and nothing else. */
public class RsdlLanguageServer extends LanguageServerImpl {
  @Inject private UriExtensions uris;

  /** Serves one client; ends when it says so or closes stdin. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    PrintStream protocol = System.out;
    System.setOut(System.err);
    listen(create(), System.in, protocol).get();
    System.exit(0);
  }

  /** A server that is not connected yet. */
  public static RsdlLanguageServer create() {
    return injector().getInstance(RsdlLanguageServer.class);
  }

  /** Connects the server to a client; done when the client closes its end. */
  public static Future<Void> listen(RsdlLanguageServer server, InputStream in, OutputStream out) {
    Launcher<LanguageClient> launcher =
        Launcher.createLauncher(server, LanguageClient.class, in, out);
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

  /** Xtext finds the language by the context class loader, which in OSGi is not ours. */
  private static Injector injector() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RsdlIdeSetup.class.getClassLoader());
    try {
      Module ours =
          binder -> {
            binder.bind(LanguageServerImpl.class).to(RsdlLanguageServer.class);
            binder.bind(WorkspaceManager.class).to(FolderWorkspace.class);
          };
      return Guice.createInjector(Modules2.mixin(new ServerModule(), ours));
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
