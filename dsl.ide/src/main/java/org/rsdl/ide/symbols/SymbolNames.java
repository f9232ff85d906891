package org.rsdl.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.SimpleAttributeResolver;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.BgpSessionDecl;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.ConnectionDecl;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.PeeringDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.Referable;
import org.rsdl.ast.RouteMapRuleDecl;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.ViewDecl;

/** Names as they are written: a link without one is called by its ends, a test by its title. */
public final class SymbolNames extends DocumentSymbolNameProvider {

  @Override
  public @Nullable String getName(EObject element) {
    return switch (element) {
      case BgpSessionDecl b when b.getName() == null -> link(b.getLeft(), b.getRight());
      case ConnectionDecl c when c.getName() == null -> link(c.getLeft(), c.getRight());
      case PeeringDecl p when p.getName() == null -> link(p.getLeft(), p.getRight());
      default -> written(element);
    };
  }

  private static @Nullable String written(EObject element) {
    return switch (element) {
      case Referable r -> named(r);
      case RouteMapRuleDecl r -> r.getName();
      case CommunityDecl c -> c.getName();
      case TemplateDecl t -> t.getName();
      case IntentDecl i -> i.getTitle();
      case ScenarioDecl s -> s.getTitle();
      case ViewDecl v -> v.getTitle();
      default -> null;
    };
  }

  /** What can be referred to has a name, but no supertype says so. */
  private static @Nullable String named(Referable element) {
    return SimpleAttributeResolver.NAME_RESOLVER.apply(element);
  }

  @Override
  protected @Nullable String getName(@Nullable QualifiedName name) {
    return name == null ? null : name.getLastSegment();
  }

  private static @Nullable String link(@Nullable Ref left, @Nullable Ref right) {
    return left == null || right == null ? null : text(left) + " <-> " + text(right);
  }

  private static String text(Ref ref) {
    ICompositeNode node = NodeModelUtils.getNode(ref);
    return node == null ? "" : NodeModelUtils.getTokenText(node);
  }
}
