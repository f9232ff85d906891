package org.rsdl.verdict;

import java.util.Collection;
import java.util.Locale;
import org.rsdl.net.IpPrefix;

/** How messages spell what several rules count. */
final class Words {
  private Words() {}

  /** The first prefix and how many more there are. */
  static String prefixes(Collection<IpPrefix> prefixes) {
    String first = prefixes.stream().sorted().map(IpPrefix::toString).findFirst().orElse("");
    return prefixes.size() > 1 ? first + " and " + number(prefixes.size() - 1) + " more" : first;
  }

  /** With commas between thousands: 1,213. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
