package org.rsdl.ui;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A hover in the editor's font, so that the columns of a table stand; its first line is bold. */
final class HoverText extends AbstractInformationControl implements IInformationControlExtension2 {
  private static final int MARGIN = 6;

  private StyledText text;

  HoverText(Shell parent, boolean resizable) {
    super(parent, resizable);
    create();
  }

  @Override
  protected void createContent(Composite parent) {
    parent.setLayout(new FillLayout());
    text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
    text.setAlwaysShowScrollBars(false);
    text.setFont(JFaceResources.getTextFont());
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setForeground(parent.getForeground());
    text.setBackground(parent.getBackground());
  }

  @Override
  public void setInput(Object input) {
    String content = input == null ? "" : input.toString();
    text.setText(content);
    int end = content.indexOf('\n') < 0 ? content.length() : content.indexOf('\n');
    text.setStyleRange(new StyleRange(0, end, null, null, SWT.BOLD));
  }

  @Override
  public boolean hasContents() {
    return text.getCharCount() > 0;
  }

  /**
   * The platform's bounds are made for prose: what stands below the mouse grows to the size of its
   * text, as far as the screen goes.
   */
  @Override
  public void setLocation(Point location) {
    super.setLocation(location);
    if (location.y > getShell().getDisplay().getCursorLocation().y) {
      Point wanted = computeSizeHint();
      Rectangle screen = getShell().getMonitor().getClientArea();
      setSize(
          Math.min(wanted.x, screen.x + screen.width - location.x),
          Math.min(wanted.y, screen.y + screen.height - location.y));
    }
  }

  @Override
  public Point computeSizeHint() {
    return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
  }

  @Override
  public IInformationControlCreator getInformationPresenterControlCreator() {
    return parent -> new HoverText(parent, true);
  }
}
