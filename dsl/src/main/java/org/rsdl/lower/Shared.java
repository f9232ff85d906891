package org.rsdl.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;
import org.rsdl.rules.Part;

/** What all contexts of one lowering share: problems, places, names that are taken. */
final class Shared {
  final Settings settings;
  ModuleNames modules = ModuleNames.PLAIN;
  final List<Suppression> suppressions = new ArrayList<>();
  private final Map<Said, Problem> problems = new LinkedHashMap<>();
  private final Map<Name, Origins.Origin> origins = new HashMap<>();
  private final Map<EObject, Map<Origins.Key, Place>> parts = new HashMap<>();
  private final Set<EObject> repeated = new HashSet<>();
  private final Set<EObject> working = new HashSet<>();
  private final Map<PrefixListDecl, List<IpPrefix>> files = new HashMap<>();
  private final List<Runnable> later = new ArrayList<>();
  private final Set<Name> links = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** A problem is said once a place, however many instances have it. */
  private record Said(String rule, Place place) {}

  Shared(Settings settings) {
    this.settings = settings;
  }

  Origins origins() {
    return new Origins(origins);
  }

  List<Problem> problems() {
    return List.copyOf(problems.values());
  }

  void report(Problem problem) {
    problems.putIfAbsent(new Said(problem.rule(), problem.place()), problem);
  }

  /** Remembers where an element is written. */
  void originates(EObject decl, Name name, List<Origins.Use> uses) {
    origins.putIfAbsent(name, new Origins.Origin(places(decl), uses));
  }

  private Map<Origins.Key, Place> places(EObject decl) {
    Map<Origins.Key, Place> known = parts.get(decl);
    if (known == null) {
      known = new HashMap<>();
      parts.put(decl, known);
      known.put(new Origins.Key(Part.ELEMENT, 0), Declarations.head(this, decl));
      known.put(
          new Origins.Key(Part.DECLARATION, 0), place(NodeModelUtils.findActualNodeFor(decl)));
      for (Place ends : Declarations.ends(this, decl).stream().toList()) {
        known.put(new Origins.Key(Part.ENDS, 0), ends);
      }
      for (var part : Parts.of(decl).entrySet()) {
        int index = 0;
        for (INode node : Context.written(decl, part.getKey())) {
          known.putIfAbsent(new Origins.Key(part.getValue(), index++), place(node));
        }
      }
    }
    return known;
  }

  /** Remembers where the n-th value of a part is written. */
  void place(Name name, Part part, int index, EObject value) {
    Origins.Origin origin = origins.get(name);
    if (origin != null) {
      origin
          .places()
          .putIfAbsent(
              new Origins.Key(part, index), place(NodeModelUtils.findActualNodeFor(value)));
    }
  }

  /** Remembers a declaration whose name is taken: it is left out, names are unique. */
  void repeats(EObject decl) {
    repeated.add(decl);
  }

  /** Whether the declaration's name is taken by one before it. */
  boolean isRepeated(EObject decl) {
    return repeated.contains(decl);
  }

  /** What the file of a prefix list holds; read once. */
  List<IpPrefix> file(PrefixListDecl decl, Function<PrefixListDecl, List<IpPrefix>> read) {
    return files.computeIfAbsent(decl, read);
  }

  /** Begins to work a value out; false while that is going on already. */
  boolean enter(EObject value) {
    return working.add(value);
  }

  /** Ends to work a value out. */
  void leave(EObject value) {
    working.remove(value);
  }

  /** Puts off what needs the names of all elements. */
  void later(Runnable check) {
    later.add(check);
  }

  /** Does what was put off. */
  void finish() {
    later.forEach(Runnable::run);
  }

  /** The name, with a number where a link before has it. */
  Name free(String base) {
    Name name = new Name(base);
    for (int n = 2; !links.add(name); n++) {
      name = new Name(base + "-" + n);
    }
    return name;
  }

  /** The next name of what has none. */
  String next(String kind) {
    return kind + " " + counts.merge(kind, 1, Integer::sum);
  }

  /** Where a node stands, hidden text around it left out. */
  Place place(INode node) {
    return place(node, node);
  }

  /** From the start of one node to the end of another. */
  Place place(INode first, INode last) {
    var resource = NodeModelUtils.findActualSemanticObjectFor(first.getRootNode()).eResource();
    return TextPlaces.of(settings.fileOf().apply(resource), first, last);
  }
}
