package org.rsdl.format;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.ReplaceRegion;

/** Takes the pieces of a text in their order, with new blanks between, and says what changes. */
final class Output {
  private final String source;
  private final String lineEnd;
  private final StringBuilder space = new StringBuilder();
  private final List<ReplaceRegion> edits = new ArrayList<>();
  private int end;
  private int column;

  Output(String source) {
    this.source = source;
    int first = source.indexOf('\n');
    lineEnd = first > 0 && source.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Where the line goes on, from 0. */
  int column() {
    return column;
  }

  void blanks(int count) {
    space.append(" ".repeat(count));
    column += count;
  }

  /** A new line, behind an empty one where wanted; the first piece needs none. */
  void line(int indent, boolean empty) {
    if (end > 0) {
      space.append(lineEnd).append(empty ? lineEnd : "");
    }
    space.append(" ".repeat(indent));
    column = indent;
  }

  /** A piece of the source. */
  void piece(int offset, String text) {
    change(offset);
    end = offset + text.length();
    int lastLine = text.lastIndexOf('\n') + 1;
    column = lastLine > 0 ? 0 : column;
    column += Word.length(text.substring(lastLine));
  }

  /** All changes; a text that is not empty ends with a line end. */
  List<ReplaceRegion> finish() {
    if (end > 0) {
      space.append(lineEnd);
    }
    change(source.length());
    return List.copyOf(edits);
  }

  private void change(int offset) {
    if (!source.substring(end, offset).contentEquals(space)) {
      edits.add(new ReplaceRegion(end, offset - end, space.toString()));
    }
    space.setLength(0);
  }
}
