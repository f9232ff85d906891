package org.rsdl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The running workbench: files in it, waiting for it, pictures of it. */
final class Workbench {
  private static final int SECONDS = 30;

  private Workbench() {}

  static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  static IFile file(String project, String name, String text) throws Exception {
    IProject folder = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
    if (!folder.exists()) {
      folder.create(null);
    }
    folder.open(null);
    IFile file = folder.getFile(name);
    file.write(text.getBytes("UTF-8"), true, false, false, null);
    return file;
  }

  /** Runs the event loop until something holds; what is seen instead goes into the failure. */
  static void waitFor(BooleanSupplier done, Supplier<String> seen) {
    Display display = Display.getCurrent();
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        display.timerExec(50, () -> {});
        display.sleep();
      }
    }
    assertTrue(done.getAsBoolean(), seen);
  }

  /** The one shell that floats over the workbench: a hover or a list of proposals. */
  static Shell popup() {
    Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    return Arrays.stream(Display.getCurrent().getShells())
        .filter(shell -> shell != main && !shell.isDisposed() && shell.isVisible())
        .findFirst()
        .orElse(null);
  }

  /** The rows of the list that floats over the workbench; none while it is being filled. */
  static List<String> proposals() {
    Shell popup = popup();
    return popup == null || table(popup) == null
        ? List.of()
        : Arrays.stream(table(popup).getItems())
            .map(TableItem::getText)
            .filter(text -> !text.isEmpty() && !text.startsWith("Computing"))
            .toList();
  }

  private static Table table(Composite parent) {
    for (Control child : parent.getChildren()) {
      Table found =
          child instanceof Table table
              ? table
              : child instanceof Composite composite ? table(composite) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Lets the mouse rest on a point of a control. */
  static void rest(Control control, Point point) {
    control.getShell().forceActive();
    control.setFocus();
    Display display = control.getDisplay();
    waitFor(
        () -> display.getActiveShell() == control.getShell(),
        () -> "active is " + display.getActiveShell());
    display.setCursorLocation(control.toDisplay(point));
    Event rest = new Event();
    rest.x = point.x;
    rest.y = point.y;
    control.notifyListeners(SWT.MouseHover, rest);
  }

  static void settle(int milliseconds) {
    long end = System.nanoTime() + milliseconds * 1_000_000L;
    waitFor(() -> System.nanoTime() > end, () -> "");
  }

  static void screenshot(String name) throws Exception {
    settle(500);
    Display display = Display.getCurrent();
    Rectangle bounds = display.getBounds(); // what floats may stand over the edge of the window
    Image image = new Image(display, bounds.width, bounds.height);
    GC gc = new GC(display);
    gc.copyArea(image, bounds.x, bounds.y);
    gc.dispose();
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {image.getImageData()};
    image.dispose();
    Path folder = Files.createDirectories(Path.of(System.getProperty("rsdl.screenshots")));
    loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
  }
}
