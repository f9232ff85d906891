package org.rsdl.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.lower.Settings;
import org.rsdl.model.profile.Profile;
import picocli.CommandLine.Option;

/** The options that every verb takes. */
final class Options {
  /** The words of {@code --color}. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "how to print it")
  private String format = "human";

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto; NO_COLOR is obeyed)")
  private String color = "auto";

  @Option(
      names = {"-q", "--quiet"},
      description = "the result alone, no account of it")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "say more on stderr: times, and the stack of a fault")
  private boolean verbose;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "the profile to judge by; beats the text")
  private String profile = "";

  @Option(
      names = "--set",
      paramLabel = "PARAM=VALUE",
      description = "the value of a parameter; beats the text and rsdl.toml")
  private List<String> params = new ArrayList<>();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "this text")
  private boolean help;

  /** Options with a value that may stand before the verb. */
  static final Set<String> WITH_VALUE = Set.of("--format", "--color", "--profile", "--set");

  /** Refuses what is known but not there yet, and what is unknown. */
  void check(String name, Verb verb) {
    Format asked = format();
    if (!verb.formats().contains(asked)) {
      throw Stop.usage("rsdl " + name + " --format " + asked.word() + " is not there yet");
    }
    Choice.of("--color", color, Color.values(), Color::word);
    settings();
  }

  /** What the call adds to the texts. */
  Settings settings() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String param : params) {
      int equals = param.indexOf('=');
      if (equals < 1) {
        throw Stop.usage("--set takes param=value; it is " + Printer.printable(param));
      }
      values.put(param.substring(0, equals).strip(), param.substring(equals + 1).strip());
    }
    return Settings.PLAIN.withProfile(profile()).withParams(values);
  }

  boolean help() {
    return help;
  }

  boolean json() {
    return format() == Format.JSON;
  }

  /** What to print. */
  Format format() {
    List<String> words = Arrays.stream(Format.values()).map(Format::word).toList();
    return Arrays.stream(Format.values())
        .filter(one -> one.word().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                Stop.usage(
                    Printer.printable(format) + " is not a format" + Guess.of(format, words)));
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /** The profile that beats the text, where one was asked for. */
  private Optional<Profile> profile() {
    if (profile.isEmpty()) {
      return Optional.empty();
    }
    Optional<Profile> found = Profile.named(profile);
    if (found.isEmpty()) {
      List<String> names = Profile.ALL.stream().map(Profile::name).toList();
      throw Stop.usage(profile + " is not a profile; there are " + String.join(", ", names));
    }
    return found;
  }

  /** Whether to print colours. */
  boolean colored(boolean terminal, Map<String, String> environment) {
    return switch (Choice.of("--color", color, Color.values(), Color::word)) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          terminal
              && environment.getOrDefault("NO_COLOR", "").isEmpty()
              && !environment.getOrDefault("TERM", "").equals("dumb");
    };
  }
}
