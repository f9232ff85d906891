package org.rsdl.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Large texts: a hub with landing zones, as a template makes them or all written out. */
public final class LandingZones {
  private LandingZones() {}

  private static final int WRITTEN = 200;

  /** Made by one template from one pool. */
  public static String of(int zones) {
    try (InputStream text =
        Objects.requireNonNull(LandingZones.class.getResourceAsStream("landing-zones.rsdl"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .replace("take " + WRITTEN, "take " + zones);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same network with every landing zone written out, six lines each. */
  public static String written(int zones) {
    String text = of(WRITTEN);
    int loop = text.indexOf("for space, n");
    int end = text.indexOf("}\n", text.indexOf("use Zone", loop)) + 2;
    StringBuilder all = new StringBuilder(text.substring(0, loop));
    for (int n = 0; n < zones; n++) {
      int third = n % 64 * 4;
      int second = 64 + n / 64;
      all.append("spoke Lz%d of Hub {\n".formatted(n))
          .append("  address 10.%d.%d.0/22\n".formatted(second, third))
          .append("  subnet App 10.%d.%d.0/24 { machines 10 }\n".formatted(second, third))
          .append("  subnet Data 10.%d.%d.0/24\n".formatted(second, third + 1))
          .append("}\n\n");
    }
    return all + text.substring(end).replace("Lz[7].Net", "Lz7").replace("Lz[*].Net", "Lz0");
  }
}
