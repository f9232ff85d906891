package org.rsdl.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.RsdlFile;
import org.rsdl.scoping.Names;

/**
 * Names of a network of several modules: they begin with the module only where it has one of them
 * twice.
 */
record ModuleNames(Set<String> twice) {
  /** One module: no name is there twice. */
  static final ModuleNames PLAIN = new ModuleNames(Set.of());

  /** The declarations of each module, in the order of the files; a file without one is alone. */
  static List<List<EObject>> modules(List<RsdlFile> files) {
    Map<Object, List<EObject>> modules = new LinkedHashMap<>();
    for (RsdlFile file : files) {
      Object module = file.getName() == null ? file : file.getName();
      modules.computeIfAbsent(module, m -> new ArrayList<>()).addAll(file.getElements());
    }
    return List.copyOf(modules.values());
  }

  static ModuleNames of(List<List<EObject>> modules) {
    Set<String> all = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (List<EObject> module : modules) {
      Set<String> own = new HashSet<>();
      module.forEach(element -> collect(element, own));
      own.stream().filter(name -> !all.add(name)).forEach(twice::add);
    }
    return new ModuleNames(twice);
  }

  private static void collect(EObject element, Set<String> names) {
    String name = Names.simple(element);
    if (name != null) {
      names.add(name);
    } else if (element instanceof ForLoop loop) {
      loop.getBody().forEach(inside -> collect(inside, names));
    }
  }

  /** What stands before the name of a declaration: nothing, or its module with a dot. */
  String before(EObject decl) {
    EObject outermost = Names.outermost(decl);
    String name = Names.simple(outermost);
    if (name == null || !twice.contains(name)) {
      return "";
    }
    return EcoreUtil.getRootContainer(decl) instanceof RsdlFile file ? module(file) + "." : "";
  }

  private static String module(RsdlFile file) {
    return file.getName() == null
        ? file.eResource().getURI().trimFileExtension().lastSegment()
        : file.getName();
  }
}
