package org.rsdl.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rsdl.lower.Place;

/** Mends what a text suppresses. */
final class Suppressions {
  private Suppressions() {}

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "(@file\\s+)?@suppress\\s*\\([^)]*\\)\\s*because\\s*\"(\\\\.|[^\"\\\\])*\""
              + "(\\s*until\\s*\"[^\"]*\")?");

  /** Takes one rule, or the annotation that names only it, away. */
  static List<Fix> remove(Case found) {
    Place place = found.problem().place();
    Text text = found.text();
    Matcher annotation = ANNOTATION.matcher(text.content());
    while (annotation.find()) {
      if (annotation.start() <= place.offset() && place.end() <= annotation.end()) {
        boolean several =
            annotation.group().substring(0, annotation.group().indexOf(')')).contains(",");
        return Case.fix(
            "remove it",
            several
                ? text.removeFromList(place)
                : text.remove(annotation.start(), annotation.end()));
      }
    }
    return List.of();
  }

  /** Lets the suppression last half a year more. */
  static List<Fix> prolong(Case found) {
    return found
        .value()
        .map(
            day ->
                Case.fix(
                    "until " + day, found.text().replace(found.problem().place(), '"' + day + '"')))
        .orElse(List.of());
  }
}
