package org.rsdl.lower;

/**
 * A stretch of a text: file as given, offsets from 0, line and column from 1; the end is exclusive.
 */
public record Place(
    String file, int offset, int length, int line, int column, int endLine, int endColumn) {

  /** The offset behind its last character. */
  public int end() {
    return offset + length;
  }

  /** Whether another place lies inside. */
  public boolean holds(Place other) {
    return file.equals(other.file) && other.offset >= offset && other.end() <= end();
  }
}
