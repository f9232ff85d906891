package org.rsdl.ide.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AstPackage;

/**
 * A change of one file of a module concerns all its files, whatever was changed: an address in one
 * may be wrong because of a prefix in another.
 */
public final class ModuleChanges extends DefaultResourceDescriptionManager
    implements IResourceDescription.Manager.AllChangeAware {

  @Override
  public boolean isAffectedByAny(
      Collection<IResourceDescription.Delta> changes,
      IResourceDescription candidate,
      IResourceDescriptions context) {
    Set<QualifiedName> changed = new HashSet<>();
    for (IResourceDescription.Delta change : changes) {
      changed.addAll(modules(change.getOld()));
      changed.addAll(modules(change.getNew()));
    }
    return modules(candidate).stream().anyMatch(changed::contains);
  }

  private static Set<QualifiedName> modules(@Nullable IResourceDescription file) {
    Set<QualifiedName> names = new HashSet<>();
    if (file != null) {
      file.getExportedObjectsByType(AstPackage.eINSTANCE.getRsdlFile())
          .forEach(module -> names.add(module.getQualifiedName()));
    }
    return names;
  }
}
