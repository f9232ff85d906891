package org.rsdl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rsdl.ui.DefinitionLinks;
import org.rsdl.ui.RsdlContentAssist;
import org.rsdl.ui.RsdlHover;
import org.rsdl.ui.RsdlUi;

/** An example of the project, edited in the workbench as a user would. */
class EditorTest {
  private static final String MISTAKES = "mistakes/mistakes.rsdl";
  private static final String EXAMPLE = "vpn-active-active/vpn-active-active.rsdl";

  private IFile file;
  private ITextEditor editor;
  private IDocument document;

  @BeforeEach
  void openTheExample() throws Exception {
    String text = Files.readString(Path.of(System.getProperty("rsdl.examples"), EXAMPLE));
    file = Workbench.file("networks", "vpn-active-active.rsdl", text);
    editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
    document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  @AfterEach
  void closeIt() {
    Workbench.page().closeAllEditors(false);
  }

  @Test
  void opensInTheGenericEditorWithTheKeywordsOfTheGrammarInColor() throws Exception {
    assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
    StyledText text = (StyledText) editor.getAdapter(Control.class);
    int keyword = document.get().indexOf("route-server Rs");
    Workbench.waitFor(
        () ->
            text.getStyleRangeAtOffset(keyword) != null
                && text.getStyleRangeAtOffset(keyword).fontStyle == SWT.BOLD,
        () -> "route-server has the style " + text.getStyleRangeAtOffset(keyword));
    var number = text.getStyleRangeAtOffset(document.get().indexOf("10.0.0.0/16"));
    var comment = text.getStyleRangeAtOffset(document.get().indexOf("// Variant"));
    assertNotNull(number);
    assertNotEquals(number.foreground, comment.foreground);
    Workbench.screenshot("editor");
  }

  @Test
  void marksASyntaxErrorWhileTyping() throws Exception {
    String good = document.get();
    document.set(good.replace("route-exchange on", "route-exchange on on"));
    int line = document.getLineOfOffset(document.get().indexOf("on on")) + 1;
    Workbench.waitFor(
        () -> lines().contains(line), () -> "no error in line " + line + ": " + messages());
    Workbench.screenshot("syntax-error");
    document.set(good);
    Workbench.waitFor(() -> !lines().contains(line), () -> "still there: " + messages());
  }

  @Test
  void completesAndLeadsToTheDefinition() throws Exception {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    int server = document.get().indexOf("at VpnGw from Rs") + "at VpnGw from ".length();
    var labels =
        Arrays.stream(new RsdlContentAssist().computeCompletionProposals(viewer, server))
            .map(proposal -> proposal.getDisplayString())
            .toList();
    assertTrue(
        labels.stream().anyMatch(label -> label.equals("Rs – route-server")), labels::toString);

    var links = new DefinitionLinks().detectHyperlinks(viewer, new Region(server, 0), false);
    assertNotNull(links);
    links[0].open();
    var selection = (ITextSelection) editor.getSelectionProvider().getSelection();
    assertEquals(
        document.getLineOfOffset(document.get().indexOf("route-server Rs")),
        selection.getStartLine());
  }

  @Test
  void showsTheNetworkInTheOutline() throws Exception {
    var view = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
    Workbench.page().activate(editor);
    Workbench.waitFor(
        () -> view.getCurrentPage().getControl() instanceof Tree tree && tree.getItemCount() > 0,
        () -> "the outline shows " + view.getCurrentPage().getControl());
    Workbench.screenshot("outline");
  }

  @Test
  void takesAProblemOfTheModelAwayByItsFix() throws Exception {
    String good = document.get();
    document.set(good.replace("mode active-active", "mode active-standby"));
    String message =
        "VpnGw is active-standby; beside the Route Server Rs Azure needs active-active";
    Workbench.waitFor(() -> marker(message) != null, () -> "no such marker: " + messages());
    int offset = document.get().indexOf("active-standby");
    Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
    Workbench.page().activate(editor);
    editor.selectAndReveal(offset, 0);
    Workbench.screenshot("gateway-broken");

    var viewer = editor.getAdapter(ITextViewer.class);
    ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
    Workbench.waitFor(
        () -> Workbench.proposals().contains("mode active-active"),
        () -> "proposed: " + Workbench.proposals());
    Workbench.screenshot("gateway-quick-fix");
    Workbench.popup().close();

    var fixes = IDE.getMarkerHelpRegistry().getResolutions(marker(message));
    assertTrue(fixes.length > 0, "no fix");
    fixes[0].run(marker(message));
    Workbench.waitFor(() -> marker(message) == null, () -> "still there: " + messages());
    assertEquals(good, document.get());
    Workbench.settle(1500); // the Problems view takes its time
    Workbench.screenshot("gateway-fixed");
  }

  @Test
  void showsTheRoutesOfTheNodeUnderTheMouse() throws Exception {
    StyledText text = (StyledText) editor.getAdapter(Control.class);
    int offset = document.get().indexOf("VpnGw {");
    var hover = new RsdlHover();
    var viewer = editor.getAdapter(ITextViewer.class);
    String shown = hover.getHoverInfo(viewer, new Region(offset, 0));
    assertTrue(shown.startsWith("VpnGw\n"), shown);
    assertTrue(shown.contains("10.1.0.0/16"), shown);
    editor.selectAndReveal(offset, 0);
    Workbench.rest(text, text.getLocationAtOffset(offset + 2));
    Workbench.waitFor(() -> Workbench.popup() != null, () -> "no hover");
    Workbench.screenshot("hover");
  }

  @Test
  void offersNamesInAPopup() throws Exception {
    int server = document.get().indexOf("at VpnGw from Rs") + "at VpnGw from ".length();
    editor.selectAndReveal(server, 0);
    var viewer = (ITextOperationTarget) editor.getAdapter(ITextViewer.class);
    viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    Workbench.waitFor(
        () -> Workbench.proposals().contains("Rs – route-server"),
        () -> "proposed: " + Workbench.proposals());
    Workbench.screenshot("completion");
    Workbench.popup().close();
  }

  @Test
  void keepsTheMarkersOfAClosedEditor() throws Exception {
    document.set(document.get().replace("route-exchange on", "route-exchange on on"));
    Workbench.waitFor(() -> !lines().isEmpty(), () -> "no marker");
    editor.doSave(null);
    Workbench.page().closeEditor(editor, false);
    Workbench.settle(1000);
    assertFalse(lines().isEmpty());
  }

  @Test
  void aDeletedFileNoLongerCounts() throws Exception {
    IFile other = Workbench.file("module", "site.rsdl", "module m\nsite Far { asn 65001 }");
    file = Workbench.file("module", "hub.rsdl", "module m\nexpect Far reaches Far");
    editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
    Workbench.settle(1000);
    assertFalse(messages().toString().contains("Far is not known"), messages().toString());
    other.delete(true, null);
    Workbench.waitFor(
        () -> messages().toString().contains("Far is not known"), () -> messages().toString());
  }

  @Test
  void marksEveryMistakeAtItsLine() throws Exception {
    String text = Files.readString(Path.of(System.getProperty("rsdl.examples"), MISTAKES));
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int mark = lines.get(i).indexOf("//~ ");
      if (mark >= 0) {
        for (String rule : lines.get(i).substring(mark + 4).strip().split(" +")) {
          expected.add(i + 1 + " " + rule);
        }
      }
    }
    expected.sort(null);
    file = Workbench.file("mistakes", "mistakes.rsdl", text);
    editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
    Workbench.waitFor(() -> rules().equals(expected), () -> expected + "\n" + rules());
    Workbench.page().showView(IPageLayout.ID_PROBLEM_VIEW);
    Workbench.screenshot("mistakes");
  }

  private List<String> rules() {
    return Arrays.stream(markers())
        .map(m -> m.getAttribute(IMarker.LINE_NUMBER, 0) + " " + m.getAttribute("code", ""))
        .sorted()
        .toList();
  }

  private IMarker marker(String message) {
    return Arrays.stream(markers())
        .filter(m -> message.equals(m.getAttribute(IMarker.MESSAGE, "")))
        .findFirst()
        .orElse(null);
  }

  private List<Integer> lines() {
    return Arrays.stream(markers()).map(m -> m.getAttribute(IMarker.LINE_NUMBER, 0)).toList();
  }

  private List<String> messages() {
    return Arrays.stream(markers())
        .map(
            m -> m.getAttribute(IMarker.LINE_NUMBER, 0) + " " + m.getAttribute(IMarker.MESSAGE, ""))
        .toList();
  }

  private IMarker[] markers() {
    try {
      return file.findMarkers(RsdlUi.MARKER, true, 0);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }
}
