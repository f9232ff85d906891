package org.rsdl.emit.azurecli;

import java.util.Locale;
import java.util.Optional;
import org.rsdl.deploy.Parameter;
import org.rsdl.deploy.Value;

/** How bash writes words, variables and comments. */
final class Shell {
  private Shell() {}

  /**
   * One word of that text, whatever it holds: as it is where that is safe, else in single quotes.
   */
  static String quote(String text) {
    return text.matches("[A-Za-z0-9._/:][A-Za-z0-9._/:-]*")
        ? text
        : "'" + text.replace("'", "'\\''") + "'";
  }

  /** A word of that value; parameters are variables. */
  static String word(Value value) {
    return switch (value) {
      case Value.Text text -> quote(text.text());
      case Value.Whole whole -> Long.toString(whole.number());
      case Value.Given given -> "\"$" + variable(given.parameter()) + "\"";
    };
  }

  /** {@code HUB_VPN_GW_SKU} from {@code hubVpnGwSku}. */
  static String variable(String parameter) {
    return parameter.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  /** A comment line; a line break in the text does not end it. */
  static String comment(String text) {
    return "# " + text.replaceAll("\\p{Cntrl}", " ") + "\n";
  }

  /** Takes a parameter from the environment, or its default, or stops with what it is. */
  static String assignment(Parameter parameter) {
    return assignment(variable(parameter.name()), parameter.byDefault(), parameter.description());
  }

  /** The same for a variable of ours. */
  static String assignment(String variable, Optional<String> byDefault, String description) {
    return byDefault
        .map(value -> "%1$s=${%1$s:-%2$s}\n".formatted(variable, quote(value)))
        .orElseGet(() -> "%1$s=${%1$s:?%2$s}\n".formatted(variable, quote(description)));
  }
}
