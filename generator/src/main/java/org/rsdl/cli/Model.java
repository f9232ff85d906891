package org.rsdl.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.model.profile.Profile;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** The networks that a call is about, and their texts. */
record Model(Map<String, String> texts, List<Analysis> networks) {

  /** Reads, parses and lowers; nothing is simulated yet. */
  static Model load(Session session, List<String> paths) {
    return of(new Models(), Inputs.read(session, paths), session.options().profile());
  }

  /** The networks of these texts; a profile beats theirs. */
  static Model of(Models models, List<Source> sources, Optional<Profile> profile) {
    Map<String, String> texts = new LinkedHashMap<>();
    sources.forEach(source -> texts.put(source.file(), source.text()));
    List<Analysis> networks = new ArrayList<>();
    models.load(sources, profile).forEach(lowered -> networks.add(Analysis.of(lowered)));
    return new Model(texts, networks);
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
