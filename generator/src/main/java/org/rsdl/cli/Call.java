package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** One call: from its arguments to the verb, its options and the exit code. */
final class Call {
  private Call() {}

  /** Runs the verb that the arguments name. */
  static int run(List<String> arguments, Console console) {
    List<String> rest = new ArrayList<>(arguments);
    int at = verbAt(rest);
    if (at < 0) {
      return withoutVerb(rest, console);
    }
    Verbs.Entry entry = Verbs.named(rest.remove(at));
    Verb verb = entry.create();
    Options options = new Options();
    CommandLine line = commandLine(verb, options);
    try {
      line.parseArgs(rest.toArray(String[]::new));
    } catch (ParameterException e) {
      throw Stop.usage(e.getMessage() + "; rsdl help " + entry.name() + " shows the options");
    }
    if (options.help()) {
      console.out().print(usage(line));
      return Exit.FINE;
    }
    options.check(entry.name(), verb);
    return verb.run(Session.of(console, options));
  }

  /** The verb with the options that all verbs take. */
  static CommandLine commandLine(Verb verb, Options options) {
    CommandLine line =
        new CommandLine(verb)
            .addMixin("options", options)
            .setExpandAtFiles(false)
            .setOverwrittenOptionsAllowed(true);
    CommandSpec spec = line.getCommandSpec();
    OptionSpec format = spec.findOption("--format");
    String formats = Format.words(verb.formats());
    spec.remove(format);
    spec.addOption(OptionSpec.builder(format).description(formats + " (default: human)").build());
    return line;
  }

  /** The help text of a verb. */
  static String usage(CommandLine line) {
    line.getCommandSpec().usageMessage().width(100);
    return line.getUsageMessage(Ansi.OFF);
  }

  /** The first word that is neither an option nor its value; -1 where there is none. */
  private static int verbAt(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (Options.WITH_VALUE.contains(arguments.get(i))) {
        i++;
      } else if (!arguments.get(i).startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private static int withoutVerb(List<String> options, Console console) {
    if (options.contains("--help") || options.contains("-h")) {
      console.out().print(Help.overview());
      return Exit.FINE;
    }
    if (options.contains("--version") || options.contains("-V")) {
      return run(List.of("version"), console);
    }
    if (options.isEmpty()) {
      console.err().print(Help.overview());
      return Exit.USAGE;
    }
    throw Stop.usage("which verb? rsdl help lists them");
  }
}
