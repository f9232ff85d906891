package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.project.Models;

/**
 * The networks that a call is about, and their texts.
 *
 * @param project the project's file, where the call is about a project
 * @param files how many of the texts the call is about: the others are there to be imported
 */
record Model(
    Map<String, String> texts, List<Analysis> networks, Optional<ProjectFile> project, int files) {

  /** Reads, parses and lowers; nothing is simulated yet. */
  static Model load(Session session, List<String> paths) {
    return of(new Models(), Inputs.read(session, paths));
  }

  /** The networks of what a call reads. */
  static Model of(Models models, Inputs.Found found) {
    Map<String, String> texts = new LinkedHashMap<>();
    found.project().sources().forEach(source -> texts.put(source.file(), source.text()));
    found.project().dependencies().forEach(source -> texts.put(source.file(), source.text()));
    List<Analysis> networks = new ArrayList<>();
    models.load(found.project()).forEach(lowered -> networks.add(Analysis.of(lowered)));
    if (networks.stream().noneMatch(network -> network.lowered().hasTextErrors())) {
      checkParams(found, networks);
    }
    return new Model(texts, networks, found.file(), found.project().sources().size());
  }

  /** A value for a param that no text declares would be without effect. */
  private static void checkParams(Inputs.Found found, List<Analysis> networks) {
    Set<String> declared = new TreeSet<>();
    networks.forEach(network -> declared.addAll(network.lowered().params()));
    Set<String> given = new TreeSet<>(found.project().settings().params().keySet());
    found.project().configuration().ifPresent(c -> given.addAll(c.params().keySet()));
    for (String name : given) {
      if (!declared.contains(name)) {
        throw Stop.usage(
            "no text has a param %s%s"
                .formatted(Printer.printable(name), Guess.of(name, List.copyOf(declared))));
      }
    }
  }

  /** The one network of a verb that takes no more. */
  Analysis one(String verb) {
    if (networks.size() != 1) {
      List<String> names = networks.stream().map(n -> n.lowered().topology().network()).toList();
      throw Stop.usage(
          "rsdl %s takes one network, here are %d: %s; name the files of one"
              .formatted(verb, names.size(), String.join(", ", names)));
    }
    return networks.getFirst();
  }

  boolean hasTextErrors() {
    return networks.stream().anyMatch(network -> network.lowered().hasTextErrors());
  }

  /** Where the text floor has errors, prints its problems on stderr and says so. */
  boolean refusedForText(Session session) {
    if (!hasTextErrors()) {
      return false;
    }
    Stream<Analysis> unreadable = networks.stream().filter(n -> n.lowered().hasTextErrors());
    unreadable.forEach(
        network -> {
          for (Problem problem : network.problems()) {
            ProblemText.print(session.err(), problem, this, network);
          }
        });
    return true;
  }

  /** The whole text of a file as places name it; empty for what is not among them. */
  String textOf(String file) {
    return texts.getOrDefault(file, "");
  }
}
