package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.util.Tuples;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.VnetDecl;

/**
 * What an element holds, at any depth, by simple name and in the order of the text. What a template
 * holds, and the variables of a loop, are in the table of that template or loop and in no other.
 */
final class NameTable {
  private static final OnChangeEvictingCache CACHE = new OnChangeEvictingCache();

  private final Map<String, List<EObject>> bySimpleName = new LinkedHashMap<>();

  private NameTable() {}

  /** The table of an element; made once a version of its text. */
  static NameTable of(EObject element) {
    Resource resource = element.eResource();
    return resource == null
        ? make(element)
        : CACHE.get(Tuples.create(NameTable.class, element), resource, () -> make(element));
  }

  private static NameTable make(EObject element) {
    NameTable table = new NameTable();
    switch (element) {
      case TemplateDecl template -> {
        template.getParams().forEach(table::add);
        template.getBody().forEach(table::collect);
      }
      case ForLoop loop -> loop.getVars().forEach(table::add);
      default -> heldBy(element).forEach(table::collect);
    }
    return table;
  }

  private void collect(EObject element) {
    add(element);
    heldBy(element).forEach(this::collect);
  }

  private void add(EObject element) {
    String name = Names.simple(element);
    if (name != null) {
      bySimpleName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(element);
    }
  }

  private static List<? extends EObject> heldBy(EObject element) {
    return switch (element) {
      case RsdlFile file -> file.getElements();
      case VnetDecl vnet -> vnet.getMembers();
      case NvaDecl nva -> nva.getInstances();
      case SiteDecl site -> site.getInstances();
      case RouteTableDecl table -> table.getRoutes();
      case ForLoop loop -> loop.getBody();
      default -> List.of();
    };
  }

  /** The elements of a simple name. */
  List<EObject> named(String simple) {
    return bySimpleName.getOrDefault(simple, List.of());
  }

  /** The elements of a name that may be qualified by what holds them, and by their module. */
  List<EObject> named(QualifiedName name) {
    List<EObject> named = named(name.getLastSegment());
    return name.getSegmentCount() == 1
        ? named
        : named.stream().filter(e -> isCalled(e, name)).toList();
  }

  private static boolean isCalled(EObject element, QualifiedName name) {
    QualifiedName within = Names.within(element);
    return within.equals(name) || Names.inModule(element).append(within).equals(name);
  }

  /** All elements, those of one name together. */
  List<EObject> all() {
    return bySimpleName.values().stream().flatMap(Collection::stream).toList();
  }
}
