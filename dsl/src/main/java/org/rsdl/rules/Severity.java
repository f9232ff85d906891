package org.rsdl.rules;

/** How bad a finding is, worst first. */
public enum Severity {
  ERROR,
  WARNING,
  INFO,
  HINT
}
