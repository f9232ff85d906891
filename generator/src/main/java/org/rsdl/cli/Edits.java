package org.rsdl.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rsdl.fix.Fix;
import org.rsdl.project.Source;

/** Edits of texts that do not touch each other. */
final class Edits {
  private static final Comparator<Fix.Edit> BACKWARD =
      Comparator.comparingInt(Fix.Edit::offset).reversed();

  private final List<Fix.Edit> edits = new ArrayList<>();

  /** Takes all edits of a fix, or none where one touches an edit taken before. */
  boolean add(Fix fix) {
    if (fix.edits().stream().anyMatch(edit -> edits.stream().anyMatch(e -> touch(e, edit)))) {
      return false;
    }
    return edits.addAll(fix.edits());
  }

  /** The texts with all edits done, the last of a text first. */
  List<Source> applied(Map<String, String> texts) {
    Map<String, StringBuilder> changed = new LinkedHashMap<>();
    texts.forEach((file, text) -> changed.put(file, new StringBuilder(text)));
    for (Fix.Edit edit : edits.stream().sorted(BACKWARD).toList()) {
      Objects.requireNonNull(changed.get(edit.file()), edit.file())
          .replace(edit.offset(), edit.offset() + edit.length(), edit.text());
    }
    return changed.entrySet().stream()
        .map(text -> new Source(text.getKey(), text.getValue().toString()))
        .toList();
  }

  /** Whether they overlap, or one starts where the other ends. */
  private static boolean touch(Fix.Edit a, Fix.Edit b) {
    return a.file().equals(b.file())
        && a.offset() <= b.offset() + b.length()
        && b.offset() <= a.offset() + a.length();
  }
}
