package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rsdl help}: the verbs, or the options of one. */
@Command(name = "help", description = "The verbs, or the options of a verb.")
final class Help implements Verb {
  @Parameters(paramLabel = "VERB", arity = "0..1", description = "a verb")
  private List<String> verbs = new ArrayList<>();

  @Override
  public int run(Session session) {
    session.humanOnly("help");
    if (verbs.isEmpty()) {
      session.out().text(overview());
    } else {
      Verbs.Entry verb = Verbs.named(verbs.getFirst());
      session.out().text(Call.usage(Call.commandLine(verb.create(), new Options())));
    }
    return Exit.FINE;
  }

  /** All verbs, a line each. */
  static String overview() {
    StringBuilder text = new StringBuilder("rsdl VERB [ARGUMENT...] [OPTION...]\n\n");
    for (Verbs.Entry verb : Verbs.ALL) {
      if (verb.maker().isPresent()) {
        text.append("  %-9s %s%n".formatted(verb.name(), verb.purpose()).replace("\r", ""));
      }
    }
    return text.append(
            """

            rsdl help VERB shows its options. Without PATH, a verb takes all *.rsdl files of this folder.
            Exit codes: 0 fine, 1 problems, 2 usage, 3 unreadable model, 4 environment, 70 our fault,
            130 interrupted.
            """)
        .toString();
  }
}
