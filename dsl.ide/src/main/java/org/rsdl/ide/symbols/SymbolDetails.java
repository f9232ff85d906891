package org.rsdl.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;

/** The label of an element, where it has one. */
public final class SymbolDetails extends DocumentSymbolDetailsProvider {

  @Override
  public String getDetails(EObject element) {
    EStructuralFeature label = element.eClass().getEStructuralFeature("label");
    return label != null && element.eGet(label) instanceof String text ? text : "";
  }
}
