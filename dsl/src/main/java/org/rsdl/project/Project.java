package org.rsdl.project;

import java.util.List;
import java.util.Optional;
import org.rsdl.lower.Settings;

/**
 * Texts that are read together.
 *
 * @param dependencies what may be imported; a part of a network only where it is
 * @param configuration what rsdl.toml says, where there is one: all sources are one network then
 * @param settings what the call says; it wins over texts and configuration
 */
public record Project(
    List<Source> sources,
    List<Source> dependencies,
    Optional<Configuration> configuration,
    Settings settings) {
  public Project {
    sources = List.copyOf(sources);
    dependencies = List.copyOf(dependencies);
  }

  /** Texts without a project's file. */
  public static Project of(List<Source> sources, Settings settings) {
    return new Project(sources, List.of(), Optional.empty(), settings);
  }
}
