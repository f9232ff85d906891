package org.rsdl.validation;

import org.rsdl.rules.Codes;

/** One thing that may be wrong with the texts of a network, and that their syntax trees tell. */
interface TextRule {
  /** Tells what it finds. */
  void check(Texts texts);

  /** The rule's name, from the name of its class. */
  default String code() {
    return Codes.of(getClass());
  }
}
