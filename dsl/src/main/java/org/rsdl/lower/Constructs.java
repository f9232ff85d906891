package org.rsdl.lower;

import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.AstPackage;

/** The words a user knows a construct by. */
final class Constructs {
  private Constructs() {}

  private static final Map<EClass, String> NAMES =
      Map.ofEntries(
          Map.entry(AstPackage.eINSTANCE.getDefaults(), "defaults"),
          Map.entry(AstPackage.eINSTANCE.getParamDecl(), "param"),
          Map.entry(AstPackage.eINSTANCE.getLetDecl(), "let"),
          Map.entry(AstPackage.eINSTANCE.getPoolDecl(), "pool"),
          Map.entry(AstPackage.eINSTANCE.getPrefixListDecl(), "prefix-list"),
          Map.entry(AstPackage.eINSTANCE.getCommunityDecl(), "community"),
          Map.entry(AstPackage.eINSTANCE.getPeeringDecl(), "peering"),
          Map.entry(AstPackage.eINSTANCE.getRouteMapDecl(), "route-map"),
          Map.entry(AstPackage.eINSTANCE.getRouteTableDecl(), "route-table"),
          Map.entry(AstPackage.eINSTANCE.getTemplateDecl(), "template"),
          Map.entry(AstPackage.eINSTANCE.getUseDecl(), "use"),
          Map.entry(AstPackage.eINSTANCE.getForLoop(), "for"),
          Map.entry(AstPackage.eINSTANCE.getViewDecl(), "view"));

  static String name(EObject element) {
    return NAMES.getOrDefault(element.eClass(), element.eClass().getName());
  }
}
