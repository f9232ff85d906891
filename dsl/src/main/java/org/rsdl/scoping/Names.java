package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.TemplateDecl;

/** Names as they are declared. */
public final class Names {
  private Names() {}

  /** The declared name, null while there is none; read without resolving any reference. */
  public static @Nullable String simple(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature("name");
    return feature != null && element.eGet(feature, false) instanceof String s ? s : null;
  }

  /** The name from the outermost declaration of its module or template down. */
  public static QualifiedName within(EObject element) {
    List<String> steps = new ArrayList<>();
    for (EObject e = element; e != null && !(e instanceof RsdlFile); e = e.eContainer()) {
      String name = simple(e);
      if (name != null) {
        steps.addFirst(name);
      }
      if (e.eContainer() instanceof TemplateDecl) {
        break;
      }
    }
    return QualifiedName.create(steps);
  }

  /** The segments of the name of the module it is in; none where the file is no module. */
  static QualifiedName inModule(EObject element) {
    return EcoreUtil.getRootContainer(element) instanceof RsdlFile file && file.getName() != null
        ? QualifiedName.create(file.getName().split("[.]", -1))
        : QualifiedName.EMPTY;
  }

  /** The outermost declaration around it, itself if none is. */
  public static EObject outermost(EObject element) {
    EObject outermost = element;
    for (EObject e = element; e != null && !(e instanceof RsdlFile); e = e.eContainer()) {
      outermost = simple(e) == null ? outermost : e;
    }
    return outermost;
  }

  /** Whether other modules may name it. */
  public static boolean exported(EObject element) {
    EStructuralFeature feature = element.eClass().getEStructuralFeature("exported");
    return feature != null && Boolean.TRUE.equals(element.eGet(feature));
  }
}
