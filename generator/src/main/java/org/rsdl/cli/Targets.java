package org.rsdl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.emit.AllEmitters;
import org.rsdl.emit.Emitter;
import org.rsdl.project.Configuration.Target;

/**
 * What is to be written, and where.
 *
 * @param top the folder that all of it is in
 * @param shown its name, as the call or the project gives it
 */
record Targets(Path top, String shown, List<One> all) {
  Targets {
    all = List.copyOf(all);
  }

  /**
   * One target.
   *
   * @param folder below the top, with /
   * @param nodes the nodes to write for; empty: all
   */
  record One(Emitter emitter, String folder, List<String> nodes) {
    One {
      nodes = List.copyOf(nodes);
    }
  }

  private static final String OUT = "out";

  /** Those of the call; else those of the project; else all there are. */
  static Targets of(
      Session session, List<String> names, Optional<String> out, Optional<ProjectFile> project) {
    List<Target> settings =
        project.map(p -> p.configuration().targets()).orElse(List.of()).stream()
            .filter(target -> names.isEmpty() || names.contains(target.kind()))
            .toList();
    List<String> named = settings.stream().map(Target::kind).toList();
    List<One> all = new ArrayList<>();
    for (Emitter emitter : of(names.isEmpty() ? named : names)) {
      List<Target> its = settings.stream().filter(t -> t.kind().equals(emitter.name())).toList();
      its.forEach(t -> all.add(one(emitter, t, out, project)));
      if (its.isEmpty()) {
        all.add(new One(emitter, folder(emitter, out, project), List.of()));
      }
    }
    String shown = out.orElseGet(() -> project.map(p -> p.below(".")).orElse(OUT));
    Path top =
        out.isEmpty() && project.isPresent()
            ? project.get().folder()
            : session.path(out.orElse(OUT));
    return new Targets(top, shown, all);
  }

  /** A path below the top, as the call or the project names it. */
  String shown(String path) {
    boolean here = shown.equals(".") || shown.isEmpty();
    String top = here || shown.endsWith("/") ? shown.replaceFirst("^\\.$", "") : shown + "/";
    return Printer.printable(top + path);
  }

  private static One one(
      Emitter emitter, Target target, Optional<String> out, Optional<ProjectFile> project) {
    String folder =
        out.isPresent()
            ? emitter.name()
            : target.out().orElseGet(() -> folder(emitter, out, project));
    if (Path.of(folder).isAbsolute() || Path.of(folder).normalize().startsWith("..")) {
      throw Stop.usage(
          "rsdl.toml: target.out is %s; it is a folder inside of the project"
              .formatted(Printer.printable(folder)));
    }
    return new One(
        emitter, Path.of(folder).normalize().toString().replace('\\', '/'), target.nodes());
  }

  /** A target's usual folder: the project's own out is below its top. */
  private static String folder(
      Emitter emitter, Optional<String> out, Optional<ProjectFile> project) {
    return out.isEmpty() && project.isPresent() ? OUT + "/" + emitter.name() : emitter.name();
  }

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
    if (Target.KINDS.contains(name)) {
      return Stop.usage("the target " + name + " is not there yet");
    }
    List<String> names = AllEmitters.EMITTERS.stream().map(Emitter::name).toList();
    return Stop.usage(
        "%s is not a target%s; there are %s"
            .formatted(Printer.printable(name), Guess.of(name, names), String.join(", ", names)));
  }
}
