package org.rsdl.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Every rule of every floor, as {@code rules.tsv} lists them. */
public final class Catalog {
  private Catalog() {}

  private static final Map<String, Entry> ENTRIES = read();

  /**
   * One rule.
   *
   * @param worst its worst severity
   * @param refused marked {@code !}: Azure refuses what its errors say, or the text has no meaning
   * @param suppressible whether a suppression may name it: it has milder findings, or is not marked
   * @param off marked {@code off}: found only where a project sets a level for it
   */
  public record Entry(
      String name,
      Severity worst,
      Floor floor,
      boolean refused,
      boolean suppressible,
      boolean off) {}

  /** All rules in the order of the file. */
  public static Collection<Entry> all() {
    return ENTRIES.values();
  }

  /** The rule of that name. */
  public static Optional<Entry> of(String name) {
    return Optional.ofNullable(ENTRIES.get(name));
  }

  /** The name of a rule that is spelt most like this one. */
  public static String nearest(String name) {
    return ENTRIES.keySet().stream()
        .min(
            Comparator.<String>comparingInt(n -> Nearness.distance(n, name))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /**
   * Whether a finding is one that no suppression silences. What lies in GatewaySubnet is refused,
   * its NSG and its service endpoint policy only break it later.
   */
  public static boolean refused(Finding finding) {
    boolean machine =
        finding.rule().equals("gateway-subnet-has-attachment")
            && finding.part() != Part.NSG
            && finding.part() != Part.ENDPOINT_POLICY;
    return finding.severity() == Severity.ERROR
        && (machine || of(finding.rule()).map(Entry::refused).orElse(false));
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (InputStream file =
        Objects.requireNonNull(Catalog.class.getResourceAsStream("rules.tsv"), "rules.tsv")) {
      for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4 && !cells[0].equals("name")) {
          entries.put(
              cells[0],
              new Entry(
                  cells[0],
                  Severity.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                  Floor.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                  cells[3].startsWith("!"),
                  !cells[3].equals("!"),
                  cells[3].equals("off")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(entries);
  }
}
