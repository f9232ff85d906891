package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code rsdl check --fix}, on a copy of all mistakes and on files that are special. */
class MendingTest {
  private static final Pattern PROBLEM =
      Pattern.compile("(?m)^\\S+:\\d+:\\d+: (error|warning|info|hint) ([a-z0-9-]+): ");

  private static final String WRONG = "vnet Hub {\n  address: 10.0.0.0/16\n}\n";
  private static final String RIGHT = "vnet Hub {\n  address 10.0.0.0/16\n}\n";

  @TempDir Path folder;

  @Test
  void takesProblemsAwayBringsNoneAndLosesNoDeclaration() throws IOException {
    Path file = folder.resolve("mistakes.rsdl");
    Files.copy(Path.of("../examples/mistakes/mistakes.rsdl"), file);
    String text = Files.readString(file);
    Map<String, Long> before = rules(Ran.in(folder, "check").out());
    Ran fixed = Ran.in(folder, "check", "--fix");
    Map<String, Long> after = rules(fixed.out());
    assertTrue(sum(after) < sum(before) - 15, fixed.err());
    after.forEach((rule, n) -> assertTrue(n <= before.getOrDefault(rule, 0L), rule));
    Set<String> lost = names(text);
    lost.removeAll(names(Files.readString(file)));
    assertEquals(Set.of("RouterserverSubnet"), lost);
  }

  @Test
  void aSecondTimeFindsNothingMoreToDo() throws IOException {
    Path file = folder.resolve("mistakes.rsdl");
    Files.copy(Path.of("../examples/mistakes/mistakes.rsdl"), file);
    Ran first = Ran.in(folder, "check", "--fix");
    String once = Files.readString(file);
    Ran second = Ran.in(folder, "check", "--fix");
    assertEquals("0 problems fixed in 0 files\n", second.err());
    assertEquals(first.out(), second.out());
    assertEquals(once, Files.readString(file));
  }

  @Test
  void keepsByteOrderMarkAndLineEnds() throws IOException {
    Path file = folder.resolve("a.rsdl");
    String text = "vnet Hub {\n  address 10.0.0.0/16\n  vpn-gateway Gw { mode active-active }\n}\n";
    Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
    Ran fixed = Ran.in(folder, "check", "--fix");
    String mended =
        text.replace("0/16\n", "0/16\n  subnet GatewaySubnet 10.0.0.0/27\n").replace("\n", "\r\n");
    assertEquals("\uFEFF" + mended, Files.readString(file), fixed.out() + fixed.err());
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void keepsPermissionsAndWritesThroughLinks() throws IOException {
    Path file = Files.createDirectory(folder.resolve("real")).resolve("a.rsdl");
    Files.writeString(file, WRONG);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
    Path link = Files.createDirectory(folder.resolve("linked")).resolve("b.rsdl");
    Files.createSymbolicLink(link, Path.of("../real/a.rsdl"));
    assertEquals(0, Ran.in(folder, "check", "--fix", "linked").exit());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(RIGHT, Files.readString(file));
    assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void leavesFilesWithoutFixesUntouchedAndNothingBesideThem() throws IOException {
    Files.writeString(folder.resolve("wrong.rsdl"), WRONG);
    Path fine = Files.writeString(folder.resolve("fine.rsdl"), "module fine\n");
    Object key = Files.getLastModifiedTime(fine);
    assertEquals(0, Ran.in(folder, "check", "--fix").exit());
    assertEquals(key, Files.getLastModifiedTime(fine));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  private static Map<String, Long> rules(String report) {
    List<String> rules = new ArrayList<>();
    var matcher = PROBLEM.matcher(report);
    while (matcher.find()) {
      rules.add(matcher.group(2));
    }
    return rules.stream()
        .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What a text declares or links, by the word behind its keyword. */
  private static Set<String> names(String text) {
    var declared =
        Pattern.compile(
            "\\b(?:vnet|subnet|route-server|nva|[a-z]+-gateway|instance|site|circuit|bgp|connect|"
                + "expect|prefixes|nsg|@suppress)\\W+([\\w-]+)");
    return declared
        .matcher(text.replaceAll("//.*", ""))
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
