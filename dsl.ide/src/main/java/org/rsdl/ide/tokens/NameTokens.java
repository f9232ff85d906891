package org.rsdl.ide.tokens;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.LoopVar;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.ParamDecl;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.SubnetDecl;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.TemplateParam;
import org.rsdl.ast.VnetDecl;

/** Marks names by what they name, and literals; a keyword that is used as a name is a name. */
public final class NameTokens implements ISemanticHighlightingCalculator {
  private static final Set<String> NUMBERS =
      Set.of(
          "INT",
          "DECIMAL",
          "DURATION",
          "IPV4",
          "IPV4_PREFIX",
          "IPV6",
          "IPV6_PREFIX",
          "COMMUNITY",
          "LARGE_COMMUNITY",
          "PARTIAL");

  @Override
  public void provideHighlightingFor(
      @Nullable XtextResource resource,
      IHighlightedPositionAcceptor acceptor,
      CancelIndicator cancel) {
    IParseResult parsed = resource == null ? null : resource.getParseResult();
    if (parsed == null) {
      return;
    }
    for (INode node : parsed.getRootNode().getAsTreeIterable()) {
      if (cancel.isCanceled()) {
        return;
      }
      if (node instanceof ILeafNode leaf && !leaf.isHidden()) {
        literal(leaf, acceptor);
      } else if (node.hasDirectSemanticElement()) {
        names(node.getSemanticElement(), acceptor);
      }
    }
  }

  private static void literal(ILeafNode leaf, IHighlightedPositionAcceptor acceptor) {
    if (terminal(leaf) instanceof TerminalRule rule) {
      if (rule.getName().equals("STRING")) {
        acceptor.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.String);
      } else if (NUMBERS.contains(rule.getName())) {
        acceptor.addPosition(leaf.getOffset(), leaf.getLength(), SemanticTokenTypes.Number);
      }
    }
  }

  private static @Nullable EObject terminal(ILeafNode leaf) {
    return leaf.getGrammarElement() instanceof RuleCall call
        ? call.getRule()
        : leaf.getGrammarElement();
  }

  private static void names(EObject element, IHighlightedPositionAcceptor acceptor) {
    EStructuralFeature name = element.eClass().getEStructuralFeature("name");
    if (name != null) {
      for (INode node : NodeModelUtils.findNodesForFeature(element, name)) {
        mark(node, type(element), acceptor, SemanticTokenModifiers.Declaration);
      }
    }
    for (EReference reference : element.eClass().getEAllReferences()) {
      if (!reference.isContainment() && !reference.isContainer()) {
        references(element, reference, acceptor);
      }
    }
  }

  /** What a name leads to; linking was done when the text was checked. */
  private static void references(
      EObject element, EReference reference, IHighlightedPositionAcceptor acceptor) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(element, reference);
    List<?> targets =
        reference.isMany()
            ? (List<?>) element.eGet(reference)
            : Collections.singletonList(element.eGet(reference));
    for (int i = 0; i < Math.min(nodes.size(), targets.size()); i++) {
      if (targets.get(i) instanceof EObject target && !target.eIsProxy()) {
        mark(nodes.get(i), type(target), acceptor);
      }
    }
  }

  private static void mark(
      INode node, String type, IHighlightedPositionAcceptor acceptor, String... modifiers) {
    String[] ids = new String[modifiers.length + 1];
    ids[0] = type;
    System.arraycopy(modifiers, 0, ids, 1, modifiers.length);
    acceptor.addPosition(node.getOffset(), node.getLength(), ids);
  }

  /** The token type of what an element is. */
  static String type(EObject element) {
    return switch (element) {
      case RsdlFile f -> SemanticTokenTypes.Namespace;
      case VnetDecl v -> SemanticTokenTypes.Struct;
      case SubnetDecl s -> SemanticTokenTypes.Property;
      case InstanceDecl i -> SemanticTokenTypes.EnumMember;
      case RouteMapDecl m -> SemanticTokenTypes.Function;
      case RouteTableDecl t -> SemanticTokenTypes.Function;
      case NodeDecl n -> SemanticTokenTypes.Class;
      case TemplateDecl t -> SemanticTokenTypes.Macro;
      case ParamDecl p -> SemanticTokenTypes.Parameter;
      case TemplateParam p -> SemanticTokenTypes.Parameter;
      case LoopVar v -> SemanticTokenTypes.Parameter;
      case LetDecl l -> SemanticTokenTypes.Variable;
      case PoolDecl p -> SemanticTokenTypes.Variable;
      case PrefixListDecl p -> SemanticTokenTypes.Variable;
      case CommunityDecl c -> SemanticTokenTypes.Variable;
      default -> SemanticTokenTypes.Variable;
    };
  }
}
