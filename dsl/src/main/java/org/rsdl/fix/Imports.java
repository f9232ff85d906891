package org.rsdl.fix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rsdl.lower.Place;

/** Adds, takes away and makes possible what a file imports. */
final class Imports {
  private static final String IMPORT = "import ";
  private static final Pattern HEADER =
      Pattern.compile("(?m)^[ \\t]*(@file|module|profile|import)\\b.*$");

  private Imports() {}

  /** The nearest names, or an import of the one that another module has. */
  static List<Fix> known(Case found) {
    return found.value().filter(v -> v.startsWith(IMPORT)).isPresent()
        ? Case.fix(found.problem().data().getFirst(), add(found))
        : Words.use(found);
  }

  /** Behind the last line of the file's head. */
  private static Fix.Edit add(Case found) {
    String line = found.problem().data().getFirst();
    Text text = found.text();
    Matcher header = HEADER.matcher(text.content());
    int end = -1;
    while (header.find()) {
      end = header.end();
    }
    return end < 0 ? text.insert(0, line + "\n") : text.insert(end, "\n" + line);
  }

  /** Takes the whole import away. */
  static List<Fix> remove(Case found) {
    Place name = found.problem().place();
    Text text = found.text();
    return Case.fix("remove it", text.remove(text.wordBefore(name.offset()), name.end()));
  }

  /** Lets other modules name the declaration. */
  static List<Fix> export(Case found) {
    return found.problem().related().stream()
        .limit(1)
        .map(r -> r.place())
        .map(there -> new Fix("export it", List.of(export(found, there))))
        .toList();
  }

  private static Fix.Edit export(Case found, Place there) {
    return found.text(there).insert(there.offset(), "export ");
  }
}
