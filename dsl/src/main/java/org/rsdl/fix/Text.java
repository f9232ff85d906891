package org.rsdl.fix;

import java.util.OptionalInt;
import org.rsdl.fix.Fix.Edit;
import org.rsdl.lower.Place;

/** The text of a file, as fixes look at it: words, lines and blocks. */
record Text(String file, String content) {

  /** Replaces what stands at a place. */
  Edit replace(Place place, String text) {
    return new Edit(file, place.offset(), place.length(), text);
  }

  /** Inserts at an offset. */
  Edit insert(int offset, String text) {
    return new Edit(file, offset, 0, text);
  }

  /** Removes a stretch; the whole lines where only a comment or nothing is left of them. */
  Edit remove(int from, int to) {
    int start = lineStart(from);
    int end = lineEnd(to);
    if (content.substring(start, from).isBlank() && isRest(content.substring(to, end))) {
      int next = end < content.length() ? end + 1 : end;
      return new Edit(file, start, next - start, "");
    }
    int before = from;
    while (before > start && content.charAt(before - 1) == ' ') {
      before--;
    }
    return new Edit(file, before, to - before, "");
  }

  /** Inserts a new line behind the line of an offset, or beside it where the line goes on. */
  Edit insertBehind(int offset, String text) {
    int end = lineEnd(offset);
    return isRest(content.substring(offset, end))
        ? insert(end, "\n" + indent(offset) + text)
        : insert(offset, "  " + text);
  }

  /** Inserts a property into the block of a declaration, which gets one if it has none. */
  Edit insertIntoBlock(Place declaration, int behind, String property) {
    OptionalInt open = find('{', behind, declaration.end());
    if (open.isEmpty()) {
      return insert(declaration.end(), " { " + property + " }");
    }
    int inside = open.getAsInt() + 1;
    boolean lines = isRest(content.substring(inside, lineEnd(inside)));
    return lines
        ? insert(lineEnd(inside), "\n" + indent(open.getAsInt()) + "  " + property)
        : insert(inside, " " + property + " ");
  }

  /** The start of the word before an offset, white space between left out. */
  int wordBefore(int offset) {
    int end = backOverSpace(offset);
    int start = end;
    while (start > 0 && isWord(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Removes one value of a comma list; its keyword too where it is the only one. */
  Edit removeFromList(Place item) {
    int after = item.end();
    while (after < content.length() && content.charAt(after) == ' ') {
      after++;
    }
    if (after < content.length() && content.charAt(after) == ',') {
      int next = after + 1;
      while (next < content.length() && content.charAt(next) == ' ') {
        next++;
      }
      return new Edit(file, item.offset(), next - item.offset(), "");
    }
    int before = backOverSpace(item.offset());
    return before > 0 && content.charAt(before - 1) == ','
        ? new Edit(file, before - 1, item.end() - before + 1, "")
        : remove(wordBefore(item.offset()), item.end());
  }

  /** The first place of a character outside of comments and strings. */
  OptionalInt find(char wanted, int from, int to) {
    for (int i = from; i < to; i = skip(i)) {
      if (content.charAt(i) == wanted && skip(i) == i + 1) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** The offset behind the character, comment or string that starts at an offset. */
  int skip(int at) {
    if (content.startsWith("//", at)) {
      return lineEnd(at);
    }
    if (content.startsWith("/*", at)) {
      int end = content.indexOf("*/", at + 2);
      return end < 0 ? content.length() : end + 2;
    }
    if (content.charAt(at) != '"') {
      return at + 1;
    }
    int i = at + 1;
    while (i < content.length() && content.charAt(i) != '"' && content.charAt(i) != '\n') {
      i += content.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(i + 1, content.length());
  }

  /** Whether a character may stand in a name. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private static boolean isRest(String line) {
    return line.isBlank() || line.strip().startsWith("//");
  }

  /** The white space that the line of an offset begins with. */
  String indent(int offset) {
    int start = lineStart(offset);
    int end = start;
    while (end < content.length() && content.charAt(end) == ' ') {
      end++;
    }
    return content.substring(start, end);
  }

  private int backOverSpace(int offset) {
    int at = offset;
    while (at > 0 && Character.isWhitespace(content.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int lineStart(int offset) {
    return content.lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int end = content.indexOf('\n', offset);
    return end < 0 ? content.length() : end;
  }
}
