package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.Defaults;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.ParamDecl;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.TemplateDecl;

/**
 * The files that are one network: those of one module with all that they import, or all of one
 * project.
 *
 * @param module the module; empty for a file without one, and for a project
 */
public record NetworkFiles(Optional<String> module, List<RsdlFile> files) {
  public NetworkFiles {
    files = List.copyOf(files);
  }

  /** The file whose network it is where that has no module; else the first. */
  public RsdlFile alone() {
    return files.stream()
        .filter(file -> file.getName() == null)
        .findFirst()
        .orElseGet(files::getFirst);
  }

  /** The network of a file: its module's own, or else the first of those that import it. */
  public static NetworkFiles of(RsdlFile file) {
    List<RsdlFile> loaded = Modules.loaded(file);
    List<NetworkFiles> networks = all(loaded);
    return networks.stream()
        .filter(n -> isOwn(n, file))
        .findFirst()
        .or(() -> networks.stream().filter(n -> n.files().contains(file)).findFirst())
        .orElseGet(() -> new NetworkFiles(module(file), List.of(file)));
  }

  private static boolean isOwn(NetworkFiles network, RsdlFile file) {
    return network.files().contains(file)
        && (network.module().isEmpty() || network.module().equals(module(file)));
  }

  /**
   * The networks that files make, in the order of their first files. Modules that import each other
   * are one; one that only gives others something to import makes none where another has it.
   */
  public static List<NetworkFiles> all(List<RsdlFile> files) {
    Optional<ProjectSettings> project =
        files.stream().findFirst().flatMap(f -> ProjectSettings.of(f.eResource()));
    if (project.isPresent()) {
      return List.of(whole(files, project.get().dependencies()));
    }
    Map<Object, RsdlFile> firsts = new LinkedHashMap<>();
    files.forEach(f -> firsts.putIfAbsent(f.getName() == null ? f : f.getName(), f));
    Map<Set<RsdlFile>, NetworkFiles> networks = new LinkedHashMap<>();
    for (RsdlFile first : firsts.values()) {
      Set<RsdlFile> reached = Modules.withImports(first);
      List<RsdlFile> ordered = files.stream().filter(reached::contains).toList();
      networks.putIfAbsent(reached, new NetworkFiles(module(first), ordered));
    }
    List<NetworkFiles> all = List.copyOf(networks.values());
    return all.stream().filter(n -> n.isNetwork() || !n.isInside(all)).toList();
  }

  private static Optional<String> module(RsdlFile file) {
    return Optional.ofNullable(file.getName());
  }

  private static NetworkFiles whole(List<RsdlFile> files, Set<URI> dependencies) {
    Set<RsdlFile> reached = new LinkedHashSet<>();
    files.stream()
        .filter(f -> !dependencies.contains(f.eResource().getURI()))
        .forEach(f -> reached.addAll(Modules.withImports(f)));
    return new NetworkFiles(Optional.empty(), files.stream().filter(reached::contains).toList());
  }

  /** Whether all of it is in another one as well. */
  private boolean isInside(Collection<NetworkFiles> others) {
    return others.stream()
        .anyMatch(o -> o.files().size() > files.size() && o.files().containsAll(files));
  }

  /** Whether its own module has more than definitions for others. */
  private boolean isNetwork() {
    List<EObject> own = new ArrayList<>();
    files.stream().filter(f -> module(f).equals(module)).forEach(f -> own.addAll(f.getElements()));
    return !own.stream().allMatch(NetworkFiles::isDefinition);
  }

  private static boolean isDefinition(EObject element) {
    return switch (element) {
      case TemplateDecl d -> true;
      case CommunityDecl d -> true;
      case LetDecl d -> true;
      case ParamDecl d -> true;
      case PoolDecl d -> true;
      case PrefixListDecl d -> true;
      case RouteMapDecl d -> true;
      case RouteTableDecl d -> true;
      case Defaults d -> true;
      default -> false;
    };
  }
}
