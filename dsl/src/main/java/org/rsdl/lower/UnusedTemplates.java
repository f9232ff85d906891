package org.rsdl.lower;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AddressExpr;
import org.rsdl.ast.AddressLit;
import org.rsdl.ast.AsnNumber;
import org.rsdl.ast.CommunityExpr;
import org.rsdl.ast.CommunityLit;
import org.rsdl.ast.DurationLit;
import org.rsdl.ast.PrefixExpr;
import org.rsdl.ast.PrefixLit;
import org.rsdl.ast.TemplateDecl;

/** The literals of a template that nothing uses; its meaning depends on arguments. */
final class UnusedTemplates {
  private final Context context;

  UnusedTemplates(Context context) {
    this.context = context;
  }

  /** Tells every literal that stands for nothing. */
  void check(TemplateDecl template) {
    template.eAllContents().forEachRemaining(this::literal);
  }

  private void literal(EObject object) {
    switch (object) {
      case PrefixLit l when l.getLiteral() != null ->
          TypedLiterals.prefix(context, l.getLiteral(), l);
      case PrefixExpr l when l.getPrefix() != null ->
          TypedLiterals.prefix(context, l.getPrefix(), l);
      case AddressLit l when l.getLiteral() != null ->
          TypedLiterals.address(context, l.getLiteral(), l);
      case AddressExpr l when l.getAddress() != null ->
          TypedLiterals.address(context, l.getAddress(), l);
      case AsnNumber l when l.getLiteral() != null ->
          TypedLiterals.asn(context, l.getLiteral(), NodeModelUtils.findActualNodeFor(l));
      case CommunityLit l when l.getLiteral() != null ->
          TypedLiterals.community(context, l.getLiteral(), l);
      case CommunityExpr l when l.getCommunity() != null ->
          TypedLiterals.community(context, l.getCommunity(), l);
      case DurationLit l -> TypedLiterals.duration(context, l.getDuration(), l);
      default -> {}
    }
  }
}
