package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rsdl.emit.AllEmitters;
import org.rsdl.emit.Emitter;

/** The targets of a call, from the values of {@code --target}. */
final class Targets {
  private Targets() {}

  /** Targets of the contract without emitter so far. */
  private static final Set<String> CONTRACT =
      Set.of(
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

  /** The emitters of that names, each once; all where none is named. */
  static List<Emitter> of(List<String> names) {
    if (names.isEmpty()) {
      return AllEmitters.EMITTERS;
    }
    List<Emitter> emitters = new ArrayList<>();
    for (String name : names) {
      Emitter emitter = AllEmitters.named(name).orElseThrow(() -> unknown(name));
      if (!emitters.contains(emitter)) {
        emitters.add(emitter);
      }
    }
    return emitters;
  }

  private static Stop unknown(String name) {
    if (CONTRACT.contains(name)) {
      return Stop.usage("the target " + name + " is not there yet");
    }
    List<String> names = AllEmitters.EMITTERS.stream().map(Emitter::name).toList();
    return Stop.usage(
        "%s is not a target%s; there are %s"
            .formatted(Printer.printable(name), Guess.of(name, names), String.join(", ", names)));
  }
}
