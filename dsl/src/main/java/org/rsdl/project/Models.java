package org.rsdl.project;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Settings;
import org.rsdl.lower.TopologyLowering;
import org.rsdl.model.profile.Profile;
import org.rsdl.validation.TextProblems;

/** Texts to networks: files of one module are one network, a file without module is its own. */
public final class Models {
  private final Injector injector = new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();

  /** The networks of these texts, in the order of their first files. */
  public List<Lowered> load(List<Source> sources) {
    return load(sources, Optional.empty());
  }

  /** The same, with a profile that beats the texts. */
  public List<Lowered> load(List<Source> sources, Optional<Profile> profile) {
    XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
    Map<URI, String> files = new LinkedHashMap<>();
    Map<String, List<RsdlFile>> networks = new LinkedHashMap<>();
    for (Source source : sources) {
      URI uri = URI.createURI("rsdl:/" + files.size() + ".rsdl");
      files.put(uri, source.file());
      List<RsdlFile> file = file(parse(set, uri, source.text()));
      networks.computeIfAbsent(network(file, source), n -> new ArrayList<>()).addAll(file);
    }
    List<Lowered> lowered = new ArrayList<>();
    networks.forEach(
        (network, ast) -> {
          ast.forEach(EcoreUtil::resolveAll);
          Lowered one =
              TopologyLowering.lower(
                  network,
                  ast,
                  Settings.PLAIN
                      .withNames(r -> files.getOrDefault(r.getURI(), r.getURI().toString()))
                      .withProfile(profile));
          lowered.add(
              one.withProblems(TextProblems.of(ast, r -> files.getOrDefault(r.getURI(), ""))));
        });
    return lowered;
  }

  /** What a text says; an empty text says nothing. */
  private static List<RsdlFile> file(Resource text) {
    return text.getContents().stream()
        .filter(RsdlFile.class::isInstance)
        .map(RsdlFile.class::cast)
        .toList();
  }

  private static String network(List<RsdlFile> file, Source source) {
    boolean named = !file.isEmpty() && file.getFirst().getName() != null;
    return named ? file.getFirst().getName() : source.file();
  }

  private static Resource parse(XtextResourceSet set, URI uri, String text) {
    Resource resource = set.createResource(uri);
    try {
      resource.load(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Map.of(org.eclipse.xtext.resource.XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }
}
