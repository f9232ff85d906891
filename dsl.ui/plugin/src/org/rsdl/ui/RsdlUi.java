package org.rsdl.ui;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** The plug-in; holds the one language server of the workbench, started by the first editor. */
public final class RsdlUi extends AbstractUIPlugin {
  public static final String MARKER = "org.rsdl.dsl.ui.problem";

  private static RsdlUi instance;
  private LanguageHost host;

  @Override
  public void start(BundleContext context) throws Exception {
    super.start(context);
    started(this);
  }

  @Override
  public void stop(BundleContext context) throws Exception {
    started(null);
    if (host != null) {
      host.close();
      host = null;
    }
    super.stop(context);
  }

  static synchronized LanguageHost host() {
    if (instance == null) {
      throw new IllegalStateException("the plug-in has stopped");
    }
    if (instance.host == null) {
      instance.host = new LanguageHost();
    }
    return instance.host;
  }

  /** Null when the plug-in has stopped. */
  static synchronized ImageRegistry images() {
    return instance == null ? null : instance.getImageRegistry();
  }

  private static synchronized void started(RsdlUi plugin) {
    instance = plugin;
  }
}
