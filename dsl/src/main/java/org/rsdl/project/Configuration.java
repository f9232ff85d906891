package org.rsdl.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.Levels;
import org.rsdl.scoping.ProjectSettings;

/**
 * What a project's file, rsdl.toml, says.
 *
 * @param source folders of the project's texts, relative to the file
 * @param profile of texts that name none
 * @param dependencies folders whose exported declarations can be imported, by name
 * @param params values of parameters, as text
 * @param simulate the switches for what Azure's documents leave open
 * @param daemon what the lab runs on a router
 * @param targets what {@code rsdl gen} writes; empty: the usual ones
 */
public record Configuration(
    String name,
    List<String> source,
    Optional<Profile> profile,
    Map<String, String> dependencies,
    Map<String, String> params,
    Levels levels,
    Map<String, Boolean> simulate,
    Optional<String> daemon,
    List<Target> targets) {
  /** The name of the file. */
  public static final String FILE = "rsdl.toml";

  public Configuration {
    source = List.copyOf(source);
    targets = List.copyOf(targets);
  }

  /**
   * One {@code [[target]]}.
   *
   * @param out the folder to write to, relative to the file
   * @param nodes the nodes to write for; empty: all
   */
  public record Target(String kind, Optional<String> out, List<String> nodes) {
    /** What a target may be, whether or not something writes it yet. */
    public static final List<String> KINDS =
        List.of(
            "arm",
            "bicep",
            "terraform",
            "azure-cli",
            "powershell",
            "frr",
            "bird",
            "gobgp",
            "openbgpd",
            "lab",
            "containerlab",
            "routes",
            "diagram",
            "report");

    public Target {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * Something that the file should not say, and where.
   *
   * @param fatal whether the file can't be used
   */
  public record Fault(String message, int line, int column, boolean fatal) {}

  /** A file as read: unusable where a fault is fatal. */
  public record Reading(Configuration configuration, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }

    /** Whether the file can be used. */
    public boolean isUsable() {
      return faults.stream().noneMatch(Fault::fatal);
    }
  }

  /** What it means for the texts that are loaded together. */
  public ProjectSettings settings(Set<URI> dependencies) {
    return new ProjectSettings(name, dependencies, profile, params, levels);
  }

  /**
   * Reads a project's file.
   *
   * @param folder the name of the folder it is in: that of a project which says no other
   */
  public static Reading read(String text, String folder) {
    return new ConfigurationReader(text).read(folder);
  }
}
