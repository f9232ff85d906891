package org.rsdl.cli;

import java.util.List;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** {@code rsdl completion}: a script that completes verbs and options in a shell. */
@Command(name = "completion", description = "A script that completes verbs and options.")
final class Completion implements Verb {
  /** The shells; zsh runs the script of bash through its {@code bashcompinit}. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What all verbs stand below, for the script alone. */
  @Command(name = "rsdl")
  private static final class Root {}

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
  private String shell = "";

  @Override
  public int run(Session session) {
    session.humanOnly("completion");
    session
        .out()
        .exact(
            switch (Choice.of("rsdl completion", shell, Shell.values(), Shell::word)) {
              case BASH, ZSH -> AutoComplete.bash("rsdl", root());
              case FISH -> fish();
            });
    return Exit.FINE;
  }

  private static CommandLine root() {
    CommandLine root = new CommandLine(new Root());
    present().forEach(verb -> root.addSubcommand(verb.name(), line(verb)));
    return root;
  }

  private static List<Verbs.Entry> present() {
    return Verbs.ALL.stream().filter(verb -> verb.maker().isPresent()).toList();
  }

  private static CommandLine line(Verbs.Entry verb) {
    return Call.commandLine(verb.create(), new Options());
  }

  private static String fish() {
    StringBuilder script = new StringBuilder("# completes rsdl: rsdl completion fish | source\n");
    for (Verbs.Entry verb : present()) {
      script.append(
          "complete -c rsdl -n __fish_use_subcommand -f -a %s -d %s\n"
              .formatted(verb.name(), quoted(verb.purpose())));
      for (OptionSpec option : line(verb).getCommandSpec().options()) {
        script.append("complete -c rsdl -n '__fish_seen_subcommand_from ");
        script.append(verb.name()).append("'");
        for (String name : option.names()) {
          script.append(
              name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
        }
        script.append(option.arity().max() > 0 ? " -r" : "");
        script.append(" -d ").append(quoted(String.join(" ", option.description()))).append("\n");
      }
    }
    return script.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
