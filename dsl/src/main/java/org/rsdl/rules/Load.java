package org.rsdl.rules;

import java.util.Locale;
import java.util.Optional;
import org.rsdl.model.profile.Profile;

/** How much of a limit is used; from four fifths on it is worth a warning. */
record Load(long used, long limit) {

  /** An error above the limit, a warning above 80 % of it, else nothing. */
  Optional<Severity> severity() {
    if (limit == Profile.UNKNOWN || used * 10 < limit * 8) {
      return Optional.empty();
    }
    return Optional.of(used > limit ? Severity.ERROR : Severity.WARNING);
  }

  /** A number as messages write it: 5,200. */
  static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
