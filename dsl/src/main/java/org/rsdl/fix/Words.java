package org.rsdl.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.model.VirtualNetwork;
import org.rsdl.model.profile.Profile;

/** Replaces, removes and inserts single words. */
final class Words {
  private Words() {}

  private static final Pattern PROFILE = Pattern.compile("(?m)^ *profile +([\\w-]+)");

  /** Writes the rule's value where the problem stands. */
  static List<Fix> use(Case found) {
    return found.problem().data().stream()
        .map(v -> new Fix("use " + v, List.of(found.text().replace(found.problem().place(), v))))
        .toList();
  }

  /** Takes what stands there away. */
  static List<Fix> remove(Case found) {
    return Case.fix("remove it", found.text().replace(found.problem().place(), ""));
  }

  /** Takes a value of a list away. */
  static List<Fix> removeFromList(Case found) {
    Place place = found.problem().place();
    Text text = found.text();
    String value = text.content().substring(place.offset(), place.end());
    return Case.fix("remove " + value, text.removeFromList(place));
  }

  /** Every other profile, the newest first. */
  static List<Fix> profiles(Case found) {
    return Profile.ALL.reversed().stream()
        .map(
            p ->
                new Fix(
                    "profile " + p,
                    List.of(found.text().replace(found.problem().place(), p.name()))))
        .toList();
  }

  /** The profiles from the one on that the rule gave, in place of the one that the file names. */
  static List<Fix> newerProfiles(Case found) {
    String profile = found.topology().profile().name();
    Text text = found.text();
    Matcher written = PROFILE.matcher(text.content());
    if (!written.find() || !written.group(1).equals(profile)) {
      return List.of();
    }
    return Profile.ALL.reversed().stream()
        .filter(p -> found.value().filter(p::since).isPresent())
        .map(
            p ->
                new Fix(
                    "profile " + p,
                    List.of(
                        new Fix.Edit(text.file(), written.start(1), profile.length(), p.name()))))
        .toList();
  }

  /** Of a property that is given twice, one with its value. */
  static List<Fix> removeOne(Case found) {
    String keyword = found.problem().message().replaceFirst(" .*", "");
    Place second = found.problem().place();
    List<Fix> fixes = new ArrayList<>(property("remove this", keyword, found.text(second), second));
    for (Problem.Related first : found.problem().related()) {
      Place place = first.place();
      fixes.addAll(property("remove the first", keyword, found.text(place), place));
    }
    return fixes;
  }

  private static List<Fix> property(String title, String keyword, Text text, Place value) {
    int word = text.wordBefore(value.offset());
    return text.content().startsWith(keyword, word)
        ? Case.fix(title, text.remove(word, value.end()))
        : List.of();
  }

  /** The braces that are missing, behind the last word of their blocks. */
  static List<Fix> close(Case found) {
    Text text = found.text();
    int end = found.problem().place().end();
    return found
        .value()
        .map(
            braces ->
                text.content().substring(end).isBlank()
                    ? text.insert(end, "\n" + braces)
                    : text.insertBehind(end, braces))
        .map(edit -> Case.fix("insert }", edit))
        .orElse(List.of());
  }

  /** Takes a value away, with the keyword before it. */
  static List<Fix> removeWithKeyword(Case found) {
    Place place = found.problem().place();
    Text text = found.text();
    int word = text.wordBefore(place.offset());
    String what = text.content().substring(word, place.end());
    return Case.fix("remove " + what, text.remove(word, place.end()));
  }

  /** Takes the stretch of text away whose ends the rule gives. */
  static List<Fix> removeStretch(Case found) {
    List<String> ends = found.problem().data();
    return ends.size() < 2
        ? List.of()
        : Case.fix(
            "remove it",
            found.text().remove(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1))));
  }

  /** The rule's value in place of the name, wherever it stands as a word of its own. */
  static List<Fix> renameAll(Case found) {
    Place place = found.problem().place();
    String wrong = found.text().content().substring(place.offset(), place.end());
    return found.value().map(right -> List.of(respell(found, wrong, right))).orElse(List.of());
  }

  /** Writes the rule's value in front of where the problem stands. */
  static List<Fix> insert(Case found) {
    return found
        .value()
        .map(
            v ->
                Case.fix(
                    "insert " + v, found.text().insert(found.problem().place().offset(), v + " ")))
        .orElse(List.of());
  }

  /** A line of documentation before the declaration that begins at the rule's value. */
  static List<Fix> describe(Case found) {
    Place place = found.problem().place();
    Text text = found.text();
    String name = text.content().substring(place.offset(), place.end());
    return found
        .value()
        .map(Integer::valueOf)
        .map(
            at ->
                Case.fix(
                    "describe " + name, text.insert(at, "/// " + name + "\n" + text.indent(at))))
        .orElse(List.of());
  }

  /** A name of its own for a second declaration. */
  static List<Fix> rename(Case found) {
    Place place = found.problem().place();
    Text text = found.text();
    String name = text.content().substring(place.offset(), place.end());
    return Stream.iterate(2, n -> n + 1)
        .map(n -> name + n)
        .filter(n -> !text.content().contains(n))
        .limit(1)
        .map(n -> new Fix("rename to " + n, List.of(text.replace(place, n))))
        .toList();
  }

  /** The special name, wherever the misspelt one stands as a word of its own. */
  static List<Fix> special(Case found) {
    String wrong = found.name().simple();
    return found
        .value()
        .filter(right -> found.vnet().flatMap(v -> v.subnet(right)).isEmpty())
        .map(right -> List.of(respell(found, wrong, right)))
        .orElse(List.of());
  }

  /** The same, from the Route Server or gateway that lacks the subnet. */
  static Remedy special(String right) {
    return found ->
        found.problem().related().stream()
            .flatMap(r -> found.vnet().stream().flatMap(v -> at(found, v, r.place())))
            .map(wrong -> respell(found, wrong, right))
            .toList();
  }

  private static Stream<String> at(Case found, VirtualNetwork vnet, Place place) {
    return vnet.subnets().stream()
        .filter(s -> found.lowered().origins().of(s.name()).filter(place::equals).isPresent())
        .map(s -> s.name().simple());
  }

  private static Fix respell(Case found, String wrong, String right) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (String file : found.lowered().files()) {
      Text text = new Text(file, found.textOf().apply(file));
      String content = text.content();
      for (int i = 0; i < content.length(); i = text.skip(i)) {
        int end = i + wrong.length();
        boolean word =
            content.startsWith(wrong, i)
                && (i == 0 || !Text.isWord(content.charAt(i - 1)))
                && (end == content.length() || !Text.isWord(content.charAt(end)));
        if (word) {
          edits.add(new Fix.Edit(file, i, wrong.length(), right));
        }
      }
    }
    return new Fix("rename to " + right, edits);
  }
}
