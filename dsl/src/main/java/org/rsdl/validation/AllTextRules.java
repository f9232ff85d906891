package org.rsdl.validation;

import java.util.List;

/** The rules of the text that only its syntax tree tells, in the order of the catalogue. */
final class AllTextRules {
  private AllTextRules() {}

  static final List<TextRule> RULES =
      List.of(
          new NameNotWellFormed(),
          new DuplicateTitle(),
          new ContinueAfterDrop(),
          new UnusedDeclaration(),
          new DeprecatedUse(),
          new UndocumentedExport(),
          new RepeatedLiteral(),
          new WellKnownCommunityAsNumber());
}
