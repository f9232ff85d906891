import static java.lang.classfile.ClassFile.JAVA_8_VERSION;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives the classes of a jar that are older than Java 6 (EMF, ANTLR, log4j, picocli) the format of
 * Java 8, stack maps included: the JVM's archives take no older ones, nor what inherits from them,
 * and the parser does. Run by the build where the JDK has the Class-File API (JEP 484).
 */
final class NewerClasses {
  private static final int JAVA_6_VERSION = 50;

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path draft = Path.of(arguments[0] + ".new");
    try (URLClassLoader classes =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        ZipFile old = new ZipFile(jar.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(draft))) {
      ClassFile format =
          ClassFile.of(
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(classes).cached()));
      for (ZipEntry entry : Collections.list(old.entries())) {
        write(out, entry, newer(format, entry.getName(), old.getInputStream(entry).readAllBytes()));
      }
    }
    Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] newer(ClassFile format, String name, byte[] bytes) {
    boolean old =
        name.endsWith(".class") && ((bytes[6] & 0xff) << 8 | bytes[7] & 0xff) < JAVA_6_VERSION;
    if (!old) {
      return bytes;
    }
    try {
      return format.transformClass(
          format.parse(bytes),
          ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
              .andThen(
                  ClassTransform.endHandler(builder -> builder.withVersion(JAVA_8_VERSION, 0))));
    } catch (IllegalArgumentException e) {
      return bytes; // it names classes that are not in the jar, so it is never loaded
    }
  }

  private static void write(ZipOutputStream out, ZipEntry like, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(like.getName());
    entry.setTime(like.getTime());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
