package org.rsdl.scoping;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.Import;
import org.rsdl.ast.RsdlFile;

/**
 * Which files see each other. A file without module is alone; what is exported elsewhere is seen
 * after an import, which may run in a circle.
 */
public final class Modules {
  private Modules() {}

  /** The read-only library of regions and communities, imported everywhere. */
  public static final URI LIBRARY = URI.createURI("classpath:/org/rsdl/std.rsdl");

  /** The module that the library is. */
  public static final String STANDARD = "rsdl.std";

  /** Whether a resource is the library. */
  public static boolean isLibrary(@Nullable Resource resource) {
    return resource != null && LIBRARY.equals(resource.getURI());
  }

  /** The file that an element is written in; absent for what is in none. */
  static Stream<RsdlFile> file(EObject element) {
    return Stream.of(EcoreUtil.getRootContainer(element))
        .filter(RsdlFile.class::isInstance)
        .map(RsdlFile.class::cast);
  }

  /** The files of this one's module, itself first. */
  public static List<RsdlFile> files(RsdlFile own) {
    if (own.getName() == null) {
      return List.of(own);
    }
    List<RsdlFile> files = new ArrayList<>();
    files.add(own);
    for (RsdlFile other : loaded(own)) {
      if (other != own && own.getName().equals(other.getName())) {
        files.add(other);
      }
    }
    return files;
  }

  /** The files of the module that an import names. */
  public static List<RsdlFile> imported(Import from) {
    String module = module(from);
    return file(from)
        .flatMap(own -> loaded(own).stream())
        .filter(f -> module.equals(f.getName()))
        .toList();
  }

  /** The module of an import of all or one of its declarations. */
  public static String module(Import from) {
    String text = Objects.requireNonNullElse(from.getImportedNamespace(), "");
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(0, dot);
  }

  /** What an import brings: one name, or {@code *}. */
  public static String name(Import from) {
    String text = Objects.requireNonNullElse(from.getImportedNamespace(), "");
    return text.substring(text.lastIndexOf('.') + 1);
  }

  /** The names of all modules that are loaded together with a file. */
  public static Set<String> known(RsdlFile file) {
    return loaded(file).stream()
        .map(RsdlFile::getName)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All files that are loaded together with one, the library left out. */
  public static List<RsdlFile> loaded(RsdlFile file) {
    Resource resource = file.eResource();
    if (resource == null || resource.getResourceSet() == null) {
      return List.of(file);
    }
    List<RsdlFile> files = new ArrayList<>();
    for (Resource other : List.copyOf(resource.getResourceSet().getResources())) {
      if (!other.getContents().isEmpty()
          && other.getContents().getFirst() instanceof RsdlFile one
          && !isLibrary(other)) {
        files.add(one);
      }
    }
    return files;
  }

  /** The file, the others of its module, and those of all modules they import, further ones too. */
  public static Set<RsdlFile> withImports(RsdlFile file) {
    Set<RsdlFile> seen = new LinkedHashSet<>();
    Deque<RsdlFile> next = new ArrayDeque<>(List.of(file));
    while (!next.isEmpty()) {
      RsdlFile one = next.remove();
      if (seen.add(one)) {
        next.addAll(files(one));
        one.getImports().forEach(from -> next.addAll(imported(from)));
      }
    }
    return seen;
  }

  /** The library, as loaded beside an element; absent for the library itself. */
  static Stream<RsdlFile> library(EObject context) {
    Resource own = context.eResource();
    if (own == null || own.getResourceSet() == null || isLibrary(own)) {
      return Stream.of();
    }
    ResourceSet set = own.getResourceSet();
    if (set instanceof XtextResourceSet xtext
        && !(xtext.getClasspathURIContext() instanceof ClassLoader)) {
      xtext.setClasspathURIContext(Modules.class.getClassLoader());
    }
    return Stream.of((RsdlFile) set.getResource(LIBRARY, true).getContents().getFirst());
  }
}
