package org.rsdl.lab;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the machine must have for a lab. */
final class Needs {
  private static final List<String> PROGRAMS =
      List.of("ip iproute2", "nsenter util-linux", "bird bird2", "birdc bird2", "vtysh frr");

  private Needs() {}

  /** What is missing, each with the way to get it. */
  static List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (!root()) {
      missing.add("root on Linux, for network namespaces");
    }
    for (String program : PROGRAMS) {
      String name = program.substring(0, program.indexOf(' '));
      if (folders().noneMatch(f -> Files.isExecutable(f.resolve(name)))) {
        missing.add(name + ", Debian package " + program.substring(name.length() + 1));
      }
    }
    for (String daemon : List.of("zebra", "staticd", "bgpd")) {
      if (!Files.isExecutable(FrrRouter.DAEMONS.resolve(daemon))) {
        missing.add(FrrRouter.DAEMONS.resolve(daemon) + ", Debian package frr");
      }
    }
    return missing;
  }

  private static Stream<Path> folders() {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
            Stream.of("/usr/sbin", "/sbin"))
        .map(Path::of);
  }

  private static boolean root() {
    try {
      return FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
          && Files.isDirectory(Path.of("/proc/self/ns"))
          && Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    } catch (IOException e) {
      return false;
    }
  }
}
