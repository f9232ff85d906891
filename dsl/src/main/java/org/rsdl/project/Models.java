package org.rsdl.project;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Settings;
import org.rsdl.scoping.NetworkFiles;
import org.rsdl.validation.RulesValidator;

/** Texts to networks: files of one module are one network, a file without module is its own. */
public final class Models {
  private final Injector injector = new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();

  /** The networks of these texts, in the order of their first files. */
  public List<Lowered> load(List<Source> sources) {
    return load(Project.of(sources, Settings.PLAIN));
  }

  /** The networks of a project, or of texts without one, in the order of their first files. */
  public List<Lowered> load(Project project) {
    XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
    Map<URI, String> names = new LinkedHashMap<>();
    List<RsdlFile> files = new ArrayList<>();
    project.sources().forEach(source -> files.addAll(parse(set, names, source)));
    Set<URI> own = new LinkedHashSet<>(names.keySet());
    project.dependencies().forEach(source -> files.addAll(parse(set, names, source)));
    Set<URI> dependencies = new LinkedHashSet<>(names.keySet());
    dependencies.removeAll(own);
    project.configuration().ifPresent(c -> c.settings(dependencies).hold(set));
    List<NetworkFiles> networks = new ArrayList<>(NetworkFiles.all(files));
    names.forEach(
        (uri, name) -> {
          boolean empty = set.getResource(uri, false).getContents().isEmpty();
          if (empty && own.contains(uri) && project.configuration().isEmpty()) {
            networks.add(new NetworkFiles(Optional.of(name), List.of()));
          }
        });
    Function<Resource, String> fileOf = r -> names.getOrDefault(r.getURI(), r.getURI().toString());
    return networks.stream().map(n -> lower(n, project, fileOf)).toList();
  }

  private static Lowered lower(
      NetworkFiles network, Project project, Function<Resource, String> fileOf) {
    String name =
        network
            .module()
            .or(() -> project.configuration().map(Configuration::name))
            .orElseGet(() -> fileOf.apply(network.alone().eResource()));
    return RulesValidator.lower(name, network.files(), project.settings().withNames(fileOf));
  }

  /** What a text says; an empty text says nothing. */
  private static List<RsdlFile> parse(XtextResourceSet set, Map<URI, String> names, Source source) {
    URI uri = URI.createURI("rsdl:/" + names.size() + ".rsdl");
    names.put(uri, source.file());
    Resource resource = set.createResource(uri);
    try {
      resource.load(
          new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource.getContents().stream()
        .filter(RsdlFile.class::isInstance)
        .map(RsdlFile.class::cast)
        .toList();
  }
}
