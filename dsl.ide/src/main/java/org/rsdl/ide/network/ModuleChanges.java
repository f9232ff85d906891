package org.rsdl.ide.network;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AstPackage;

/**
 * A change of one file concerns all files of its module, those it imports and those that import it,
 * whatever was changed: an address in one may be wrong because of a prefix in another.
 */
public final class ModuleChanges extends DefaultResourceDescriptionManager
    implements IResourceDescription.Manager.AllChangeAware {

  @Override
  public boolean isAffectedByAny(
      Collection<IResourceDescription.Delta> changes,
      IResourceDescription candidate,
      IResourceDescriptions context) {
    Set<String> changed = new HashSet<>();
    for (IResourceDescription.Delta change : changes) {
      changed.addAll(modules(change.getOld()));
      changed.addAll(modules(change.getNew()));
    }
    Set<String> near = connected(modules(candidate), context);
    return near.stream().anyMatch(changed::contains);
  }

  /** The modules that imports lead to, in either direction. */
  private static Set<String> connected(Set<String> modules, IResourceDescriptions context) {
    Map<String, Set<String>> joined = new HashMap<>();
    for (IResourceDescription file : context.getAllResourceDescriptions()) {
      Set<String> together = modules(file);
      for (String module : together) {
        joined.computeIfAbsent(module, m -> new HashSet<>()).addAll(together);
      }
    }
    Set<String> reached = new HashSet<>();
    Set<String> next = modules;
    while (!next.isEmpty()) {
      reached.addAll(next);
      Set<String> further = new HashSet<>();
      next.forEach(module -> further.addAll(joined.getOrDefault(module, Set.of())));
      further.removeAll(reached);
      next = further;
    }
    return reached;
  }

  /** The module of a file and those it imports. */
  private static Set<String> modules(@Nullable IResourceDescription file) {
    Set<String> names = new HashSet<>();
    if (file != null) {
      for (IEObjectDescription one :
          file.getExportedObjectsByType(AstPackage.eINSTANCE.getRsdlFile())) {
        names.add(Objects.requireNonNullElse(one.getUserData(ModuleDescriptions.MODULE), ""));
        names.addAll(
            Arrays.asList(
                Objects.requireNonNullElse(one.getUserData(ModuleDescriptions.IMPORTS), "")
                    .split(" ", -1)));
      }
    }
    names.remove("");
    return names;
  }
}
