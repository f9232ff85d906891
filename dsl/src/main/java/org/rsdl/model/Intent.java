package org.rsdl.model;

import java.util.List;

/** Expectations under one title, which is the test's name. */
public record Intent(Name name, String title, List<Expectation> expectations) implements Element {
  public Intent {
    expectations = List.copyOf(expectations);
  }
}
