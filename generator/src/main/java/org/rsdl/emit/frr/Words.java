package org.rsdl.emit.frr;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names and labels of a model as words of a configuration and of a file system. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9._-]");
  private static final Pattern NOT_IN_TEXT = Pattern.compile("[^A-Za-z0-9 .,:;/()+'_-]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  /** Windows takes no file of these names, whatever follows the first dot. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  /** FRR cuts a description off behind this many characters. */
  private static final int LONGEST_TEXT = 80;

  private final Set<String> folders = new HashSet<>();

  /** A word without space: for names of lists and maps. */
  static String name(String text) {
    return NOT_IN_NAMES.matcher(text).replaceAll("_");
  }

  /** The same as a host name: letters, digits and hyphens (RFC 1123 section 2.1). */
  static String host(String text) {
    String plain = name(text).replace('_', '-').replace('.', '-');
    return plain.substring(0, Math.min(plain.length(), 63));
  }

  /** One line of plain text: accents fall off, what a configuration may read as its own is a ?. */
  static String text(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String line = SPACE.matcher(plain).replaceAll(" ").strip();
    String safe = NOT_IN_TEXT.matcher(line).replaceAll("_");
    return safe.substring(0, Math.min(safe.length(), LONGEST_TEXT)).strip();
  }

  /** A folder's name that no other one equals, not even where letters have no case. */
  String folder(String text) {
    String plain = name(text);
    String safe = DEVICE.matcher(plain).matches() || plain.startsWith(".") ? "_" + plain : plain;
    String unique = safe;
    for (int i = 2; !folders.add(unique.toLowerCase(Locale.ROOT)); i++) {
      unique = safe + "-" + i;
    }
    return unique;
  }
}
