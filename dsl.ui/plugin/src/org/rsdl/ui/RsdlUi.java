package org.rsdl.ui;

import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;

/** The plug-in; holds the one language server of the workbench, started by the first editor. */
public final class RsdlUi extends Plugin {
  public static final String MARKER = "org.rsdl.dsl.ui.problem";

  private static RsdlUi instance;
  private LanguageHost host;

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    instance = this;
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    if (host != null) {
      host.close();
    }
    instance = null;
    super.stop(context);
  }

  static synchronized LanguageHost host() {
    if (instance.host == null) {
      instance.host = new LanguageHost();
    }
    return instance.host;
  }
}
