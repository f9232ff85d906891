package org.rsdl.emit;

/** A file to write: path below the target's folder, with /, and its whole text. */
public record OutputFile(String path, String text, boolean executable) {}
