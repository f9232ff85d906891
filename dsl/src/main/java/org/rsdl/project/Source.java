package org.rsdl.project;

/** A text with the name it is shown by. */
public record Source(String file, String text) {}
