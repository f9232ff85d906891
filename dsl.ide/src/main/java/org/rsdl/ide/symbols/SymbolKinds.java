package org.rsdl.ide.symbols;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.rsdl.ast.AstPackage;

/** The icon of each kind of element. */
public final class SymbolKinds extends DocumentSymbolKindProvider {

  @Override
  protected SymbolKind getSymbolKind(EClass type) {
    return switch (type.getClassifierID()) {
      case AstPackage.VNET_DECL -> SymbolKind.Namespace;
      case AstPackage.SUBNET_DECL -> SymbolKind.Field;
      case AstPackage.INSTANCE_DECL -> SymbolKind.EnumMember;
      case AstPackage.BGP_SESSION_DECL, AstPackage.CONNECTION_DECL, AstPackage.PEERING_DECL ->
          SymbolKind.Interface;
      case AstPackage.ROUTE_MAP_DECL, AstPackage.ROUTE_TABLE_DECL, AstPackage.TEMPLATE_DECL ->
          SymbolKind.Function;
      case AstPackage.INTENT_DECL, AstPackage.SCENARIO_DECL, AstPackage.VIEW_DECL ->
          SymbolKind.Event;
      case AstPackage.PARAM_DECL, AstPackage.TEMPLATE_PARAM, AstPackage.LOOP_VAR ->
          SymbolKind.Variable;
      case AstPackage.LET_DECL, AstPackage.POOL_DECL, AstPackage.COMMUNITY_DECL ->
          SymbolKind.Constant;
      default -> SymbolKind.Class;
    };
  }
}
