package org.rsdl.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.lower.Settings;
import org.rsdl.lower.TopologyLowering;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.Levels;
import org.rsdl.scoping.Modules;
import org.rsdl.scoping.NetworkFiles;
import org.rsdl.scoping.ProjectSettings;

/** The text and model floors of the network a file belongs to, as issues of that file. */
public class RulesValidator implements IResourceValidator {

  @Override
  public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancel) {
    if (resource.getContents().isEmpty()
        || !(resource.getContents().getFirst() instanceof RsdlFile file)
        || Modules.isLibrary(resource)) {
      return List.of();
    }
    String own = resource.getURI().toString();
    Checked checked = check(network(file));
    List<Issue> issues = new ArrayList<>();
    for (Problem problem : checked.problems()) {
      if (problem.place().file().equals(own)) {
        issues.add(new RsdlIssue(problem, checked.lowered()));
      }
    }
    return issues;
  }

  /** A network and what is wrong with it. */
  public record Checked(Lowered lowered, List<Problem> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /** What to show of a network; dsl.ide adds what the simulated outcome tells. */
  protected Checked check(List<RsdlFile> network) {
    Lowered lowered = lower(network);
    return new Checked(lowered, Problems.all(lowered, AllRules.check(lowered.topology())));
  }

  /** The files that are one network with this one, in the order of their URIs. */
  public static List<RsdlFile> network(RsdlFile file) {
    return NetworkFiles.of(file).files().stream()
        .sorted(Comparator.comparing(f -> f.eResource().getURI().toString()))
        .toList();
  }

  /** The meaning of the files of a network, named by their URIs. */
  public static Lowered lower(List<RsdlFile> network) {
    return lower(network, Settings.PLAIN);
  }

  /** The same with what comes from outside of the texts. */
  public static Lowered lower(List<RsdlFile> network, Settings call) {
    RsdlFile first = network.getFirst();
    String name = first.getName() != null ? first.getName() : first.eResource().getURI().toString();
    return lower(name, network, call);
  }

  /**
   * The meaning of the files of a network with what parser and linker found.
   *
   * @param name of the network, where no project gives it one
   * @param call wins over what the texts say, and these over their project
   */
  public static Lowered lower(String name, List<RsdlFile> files, Settings call) {
    files.forEach(EcoreUtil::resolveAll);
    Optional<ProjectSettings> project =
        files.stream().findFirst().flatMap(f -> ProjectSettings.of(f.eResource()));
    boolean written = files.stream().anyMatch(f -> f.getProfile() != null);
    Optional<Profile> usual = project.flatMap(ProjectSettings::profile).filter(p -> !written);
    Map<String, String> params = new LinkedHashMap<>();
    project.ifPresent(p -> params.putAll(p.params()));
    params.putAll(call.params());
    return TopologyLowering.lower(
            project.map(ProjectSettings::name).orElse(name),
            files,
            call.withProfile(call.profile().or(() -> usual)).withParams(params))
        .withProblems(TextProblems.of(files, call.fileOf()))
        .withLevels(project.map(ProjectSettings::levels).orElse(Levels.USUAL));
  }
}
