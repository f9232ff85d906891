package org.rsdl.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rsdl.ast.Import;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Modules;
import org.rsdl.scoping.Names;
import org.rsdl.scoping.UnresolvedNames;

/** Imports of what is not there, is kept to itself, or is not used. */
final class ImportProblems {
  private final Function<Resource, String> fileOf;
  private final List<Problem> problems = new ArrayList<>();

  private ImportProblems(Function<Resource, String> fileOf) {
    this.fileOf = fileOf;
  }

  static List<Problem> of(RsdlFile file, Function<Resource, String> fileOf) {
    ImportProblems found = new ImportProblems(fileOf);
    Set<EObject> used = file.getImports().isEmpty() ? Set.of() : used(file);
    file.getImports().forEach(from -> found.check(file, from, used));
    return found.problems;
  }

  private void check(RsdlFile file, Import from, Set<EObject> used) {
    String module = Modules.module(from);
    String name = Modules.name(from);
    if (module.equals(Modules.STANDARD)) {
      return;
    }
    if (!Modules.known(file).contains(module)) {
      unknownModule(file, from, module);
      return;
    }
    List<EObject> declared =
        Modules.imported(from).stream()
            .flatMap(f -> f.getElements().stream())
            .filter(e -> name.equals("*") || name.equals(Names.simple(e)))
            .map(EObject.class::cast)
            .toList();
    if (declared.isEmpty() && !name.equals("*")) {
      unknownName(from, module, name);
    } else if (declared.stream().noneMatch(Names::exported) && !name.equals("*")) {
      notExported(from, module, name, declared.getFirst());
    } else if (file.eResource().getErrors().isEmpty()
        && declared.stream().noneMatch(used::contains)) {
      add(
          "unused-import",
          Severity.HINT,
          from,
          (name.equals("*") ? module : module + "." + name) + " is imported but not used",
          List.of(),
          List.of());
    }
  }

  private void unknownModule(RsdlFile file, Import from, String module) {
    Optional<String> near = UnresolvedNames.nearest(module, Modules.known(file).stream());
    String name = Modules.name(from);
    unresolved(
        from,
        near.map(n -> module + " is not known here; did you mean " + n)
            .orElse(
                module + " is not known here; a module is one of the files that are read together"),
        near.map(n -> n + "." + name));
  }

  private void unknownName(Import from, String module, String name) {
    Stream<String> exported =
        Modules.imported(from).stream()
            .flatMap(f -> f.getElements().stream())
            .filter(Names::exported)
            .flatMap(e -> Optional.ofNullable(Names.simple(e)).stream());
    Optional<String> near = UnresolvedNames.nearest(name, exported);
    unresolved(
        from,
        near.map(n -> name + " is not known in " + module + "; did you mean " + n)
            .orElse(name + " is not known in " + module + "; an import names what it exports"),
        near.map(n -> module + "." + n));
  }

  private void unresolved(Import from, String message, Optional<String> use) {
    List<String> data = use.stream().toList();
    add(UnresolvedNames.CODE, Severity.ERROR, from, message, List.of(), data);
  }

  private void notExported(Import from, String module, String name, EObject declared) {
    Place there = Places.declaration(declared, fileOf);
    add(
        UnresolvedNames.NOT_EXPORTED,
        Severity.ERROR,
        from,
        "%s is not exported by %s; only exported declarations can be imported"
            .formatted(name, module),
        List.of(new Problem.Related("declared here", there)),
        List.of());
  }

  private void add(
      String rule,
      Severity severity,
      Import from,
      String message,
      List<Problem.Related> related,
      List<String> data) {
    Place place = Places.importedName(from, fileOf);
    problems.add(new Problem(rule, severity, message, place, "", related, data));
  }

  /** The outermost declarations that anything in a file links to. */
  private static Set<EObject> used(RsdlFile file) {
    Set<EObject> used = new HashSet<>();
    file.eAllContents()
        .forEachRemaining(
            e ->
                e.eCrossReferences().stream()
                    .filter(target -> !target.eIsProxy())
                    .filter(target -> EcoreUtil.getRootContainer(target) != file)
                    .forEach(target -> used.add(Names.outermost(target))));
    return used;
  }
}
