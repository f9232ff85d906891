package org.rsdl.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rsdl.project.Configuration.Fault;
import org.rsdl.rules.Nearness;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A table of rsdl.toml with its full name; what is not as it should be becomes a fault. */
final class TomlSection {
  private final String name;
  private final TomlTable table;
  private final List<Fault> faults;

  TomlSection(String name, TomlTable table, List<Fault> faults) {
    this.name = name;
    this.table = table;
    this.faults = faults;
  }

  List<String> keys() {
    return table.keySet().stream()
        .sorted(Comparator.comparing((String key) -> at(key).line()).thenComparing(key -> key))
        .toList();
  }

  /** A key with the names of the tables around it. */
  String full(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }

  /** Refuses every key but these. */
  void only(List<String> known) {
    for (String key : keys()) {
      if (!known.contains(key)) {
        String nearest =
            known.stream().min(Comparator.comparingInt(k -> distance(k, key))).orElseThrow();
        boolean near = distance(nearest, key) <= Math.max(2, key.length() / 2);
        String hint = near ? "did you mean " + nearest : "there are " + String.join(", ", known);
        fault(key, full(key) + " is not known in rsdl.toml; " + hint);
      }
    }
  }

  /** How near a word is; one that continues what was typed is nearer than any other. */
  private static int distance(String known, String typed) {
    return known.startsWith(typed) ? 0 : Nearness.distance(known, typed);
  }

  @Nullable Object value(String key) {
    return table.get(List.of(key));
  }

  /** The table of a key; an empty one where there is none. */
  TomlSection section(String key) {
    Object value = value(key);
    if (value instanceof TomlTable inner) {
      return new TomlSection(full(key), inner, faults);
    }
    if (value != null) {
      wrong(key, value, "a table");
    }
    return new TomlSection(full(key), org.tomlj.Toml.parse(""), faults);
  }

  /** The tables of a key that may be repeated. */
  List<TomlSection> sections(String key) {
    Object value = value(key);
    List<TomlSection> sections = new ArrayList<>();
    if (value instanceof TomlArray array
        && IntStream.range(0, array.size()).allMatch(i -> array.get(i) instanceof TomlTable)) {
      for (int i = 0; i < array.size(); i++) {
        sections.add(new TomlSection(full(key), (TomlTable) array.get(i), faults));
      }
    } else if (value != null) {
      wrong(key, value, "tables, each as [[" + full(key) + "]]");
    }
    return sections;
  }

  Optional<String> text(String key) {
    return typed(key, String.class, "a text");
  }

  Optional<Boolean> flag(String key) {
    return typed(key, Boolean.class, "true or false");
  }

  Optional<List<String>> texts(String key) {
    Object value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof TomlArray array
        && IntStream.range(0, array.size()).allMatch(i -> array.get(i) instanceof String)) {
      return Optional.of(array.toList().stream().map(String::valueOf).toList());
    }
    wrong(key, value, "a list of texts");
    return Optional.empty();
  }

  /** A text that is one of some words. */
  Optional<String> word(String key, List<String> words, String kind) {
    Optional<String> text = text(key);
    if (text.isPresent() && !words.contains(text.get())) {
      fault(
          key,
          "%s is %s; %s is %s"
              .formatted(full(key), text.get(), kind, ConfigurationReader.listed(words)));
      return Optional.empty();
    }
    return text;
  }

  private <T> Optional<T> typed(String key, Class<T> type, String wanted) {
    Object value = value(key);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      wrong(key, value, wanted);
      return Optional.empty();
    }
    return Optional.of(type.cast(value));
  }

  private void wrong(String key, Object value, String wanted) {
    fault(key, full(key) + " is " + kind(value) + "; it takes " + wanted);
  }

  private static String kind(Object value) {
    return switch (value) {
      case String text -> "a text";
      case Boolean flag -> flag.toString();
      case Long number -> "the number " + number;
      case TomlTable table -> "a table";
      case TomlArray array -> "a list";
      default -> value.toString();
    };
  }

  /** Something that makes the file unusable. */
  void fault(String key, String message) {
    faults.add(new Fault(message, at(key).line(), at(key).column(), true));
  }

  /** Something that the reader of the file should know. */
  void notice(String key, String message) {
    faults.add(new Fault(message, at(key).line(), at(key).column(), false));
  }

  private TomlPosition at(String key) {
    TomlPosition at =
        key.isEmpty()
            ? table.keySet().stream().findFirst().map(this::at).orElse(null)
            : table.inputPositionOf(List.of(key));
    return Objects.requireNonNullElseGet(at, () -> TomlPosition.positionAt(1, 1));
  }
}
