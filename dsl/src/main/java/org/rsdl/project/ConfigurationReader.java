package org.rsdl.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rsdl.model.profile.Profile;
import org.rsdl.project.Configuration.Fault;
import org.rsdl.project.Configuration.Reading;
import org.rsdl.project.Configuration.Target;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Levels;
import org.rsdl.rules.Severity;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** From the text of rsdl.toml to what it says, and what of it can't be understood. */
final class ConfigurationReader {
  private static final String LANGUAGE = "1";
  private static final List<String> SECTIONS =
      List.of("project", "dependencies", "params", "lint", "simulate", "lab", "target");

  /** The switches for what Azure's documents leave open. */
  private static final List<String> SIMULATE =
      List.of("static-before-bgp", "private-none-rows", "no-export");

  private static final List<String> DAEMONS = List.of("frr", "bird", "gobgp", "openbgpd");

  private final TomlParseResult toml;
  private final List<Fault> faults = new ArrayList<>();

  ConfigurationReader(String text) {
    toml = Toml.parse(text);
  }

  Reading read(String folder) {
    for (TomlParseError error : toml.errors()) {
      String message = String.valueOf(error.getMessage());
      String lower = message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
      faults.add(
          new Fault(
              "rsdl.toml is not TOML here: " + lower,
              error.position().line(),
              error.position().column(),
              true));
    }
    TomlSection root = new TomlSection("", toml, faults);
    root.only(SECTIONS);
    TomlSection project = root.section("project");
    project.only(List.of("name", "source", "profile", "language"));
    language(project);
    return new Reading(
        new Configuration(
            project.text("name").orElse(folder),
            project.texts("source").orElse(List.of(".")),
            profile(project),
            dependencies(root.section("dependencies")),
            params(root.section("params")),
            levels(root.section("lint")),
            simulate(root.section("simulate")),
            daemon(root.section("lab")),
            root.sections("target").stream().flatMap(this::target).toList()),
        faults);
  }

  private static void language(TomlSection project) {
    project
        .text("language")
        .filter(version -> !version.equals(LANGUAGE))
        .ifPresent(
            version ->
                project.fault(
                    "language", "the language is %s; known is %s".formatted(version, LANGUAGE)));
  }

  private static Optional<Profile> profile(TomlSection project) {
    Optional<String> name = project.text("profile");
    Optional<Profile> profile = name.flatMap(Profile::named);
    if (name.isPresent() && profile.isEmpty()) {
      project.fault(
          "profile", name.get() + " is not a profile; the newest is " + Profile.NEWEST.name());
    }
    return profile;
  }

  private static Map<String, String> dependencies(TomlSection section) {
    Map<String, String> paths = new LinkedHashMap<>();
    for (String name : section.keys()) {
      TomlSection dependency = section.section(name);
      dependency.only(List.of("path"));
      dependency
          .text("path")
          .ifPresentOrElse(
              path -> paths.put(name, path),
              () ->
                  section.fault(name, section.full(name) + " has no path; it takes path = \"…\""));
    }
    return paths;
  }

  private static Map<String, String> params(TomlSection section) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : section.keys()) {
      Object value = section.value(name);
      if (value instanceof Boolean on) {
        values.put(name, on ? "on" : "off");
      } else if (value instanceof String || value instanceof Long) {
        values.put(name, value.toString());
      } else {
        section.fault(name, section.full(name) + " takes a text, a number or true or false");
      }
    }
    return values;
  }

  private static Levels levels(TomlSection lint) {
    Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
    List<String> rules = Catalog.all().stream().map(Catalog.Entry::name).toList();
    lint.only(Stream.concat(rules.stream(), Stream.of("strict")).toList());
    for (String rule : lint.keys()) {
      Optional<Catalog.Entry> entry = Catalog.of(rule);
      if (entry.isPresent() && !entry.get().suppressible()) {
        lint.fault(
            rule,
            rule + " takes no level; Azure refuses what it finds, or the text has no meaning");
      } else if (entry.isPresent()) {
        List<String> words =
            Stream.concat(Arrays.stream(Severity.values()).map(Severity::name), Stream.of("OFF"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        lint.word(rule, words, "a level")
            .ifPresent(
                word ->
                    levels.put(
                        rule,
                        word.equals("off")
                            ? Optional.empty()
                            : Optional.of(Severity.valueOf(word.toUpperCase(Locale.ROOT)))));
      }
    }
    return new Levels(levels, lint.flag("strict").orElse(false));
  }

  private static Map<String, Boolean> simulate(TomlSection section) {
    section.only(SIMULATE);
    Map<String, Boolean> switches = new LinkedHashMap<>();
    for (String name : SIMULATE) {
      section
          .flag(name)
          .ifPresent(
              on -> {
                switches.put(name, on);
                section.notice(
                    name,
                    section.full(name) + " has no effect yet; the simulation is as without it");
              });
    }
    return switches;
  }

  private static Optional<String> daemon(TomlSection lab) {
    lab.only(List.of("daemon"));
    return lab.word("daemon", DAEMONS, "a daemon");
  }

  private Stream<Target> target(TomlSection section) {
    section.only(List.of("kind", "out", "nodes"));
    Optional<String> kind = section.word("kind", Configuration.Target.KINDS, "a target");
    if (!section.keys().contains("kind")) {
      section.fault("", "this target has no kind; it takes kind = \"…\"");
    }
    Optional<String> out = section.text("out");
    List<String> nodes = section.texts("nodes").orElse(List.of());
    return kind.map(k -> new Target(k, out, nodes)).stream();
  }

  /** Words as a sentence lists them. */
  static String listed(List<String> words) {
    return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + words.getLast();
  }
}
