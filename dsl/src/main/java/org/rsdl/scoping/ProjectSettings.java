package org.rsdl.scoping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.jspecify.annotations.Nullable;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.Levels;

/**
 * What a project makes of the texts that are loaded together: one network.
 *
 * @param name of the network
 * @param dependencies texts that are there to be imported only
 * @param profile for texts that name none
 */
public record ProjectSettings(
    String name,
    Set<URI> dependencies,
    Optional<Profile> profile,
    Map<String, String> params,
    Levels levels) {
  public ProjectSettings {
    dependencies = Set.copyOf(dependencies);
    params = Map.copyOf(params);
  }

  /** Makes all that is loaded into a set one project. */
  public void hold(ResourceSet set) {
    set.getLoadOptions().put(ProjectSettings.class, this);
  }

  /** The project that a text belongs to, if any. */
  public static Optional<ProjectSettings> of(@Nullable Resource resource) {
    return resource == null || resource.getResourceSet() == null
        ? Optional.empty()
        : of(resource.getResourceSet());
  }

  /** The project that all texts of a set belong to, if any. */
  public static Optional<ProjectSettings> of(ResourceSet set) {
    return Optional.ofNullable((ProjectSettings) set.getLoadOptions().get(ProjectSettings.class));
  }
}
