package org.rsdl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.rsdl.model.profile.Profile;
import picocli.CommandLine.Command;

/** {@code rsdl version}. */
@Command(name = "version", description = "What is installed.")
final class Version implements Verb {
  private static final String POM = "/META-INF/maven/org.rsdl/org.rsdl.generator/pom.properties";

  @Override
  public int run(Session session) {
    session.humanOnly("version");
    session.out().line("rsdl " + number());
    if (!session.options().quiet()) {
      session.out().line("newest profile " + Profile.NEWEST);
      session.out().line("Java " + Runtime.version());
    }
    return Exit.FINE;
  }

  /** As Maven wrote it into the jar. */
  static String number() {
    Properties pom = new Properties();
    try (InputStream file = Version.class.getResourceAsStream(POM)) {
      if (file != null) {
        pom.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pom.getProperty("version", "(not from its jar)");
  }
}
