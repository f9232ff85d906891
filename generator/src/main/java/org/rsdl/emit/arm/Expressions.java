package org.rsdl.emit.arm;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.stream.Collectors;
import org.rsdl.deploy.ResourceId;
import org.rsdl.deploy.Value;

/** The template language (Syntax and expressions in ARM templates). */
final class Expressions {
  private Expressions() {}

  /** A text that is no expression; one in brackets would be taken for one and gets another. */
  static JsonElement literal(String text) {
    boolean expression = text.startsWith("[") && text.endsWith("]");
    return new JsonPrimitive(expression ? "[" + text : text);
  }

  static JsonElement value(Value value) {
    return switch (value) {
      case Value.Text text -> literal(text.text());
      case Value.Whole whole -> new JsonPrimitive(whole.number());
      case Value.Given given -> expression(term(given));
    };
  }

  static JsonElement parameter(String name) {
    return expression(term(new Value.Given(name)));
  }

  /** The names of all levels, joined by slashes. */
  static JsonElement name(ResourceId id) {
    List<Value> names = id.names();
    if (names.size() == 1) {
      return value(id.name());
    }
    if (names.stream().noneMatch(Value.Given.class::isInstance)) {
      return literal(
          names.stream().map(n -> value(n).getAsString()).collect(Collectors.joining("/")));
    }
    return expression("format('{0}/{1}', %s)".formatted(terms(names)));
  }

  /** The call that gives the resource's id. */
  static String idCall(ResourceId id) {
    return "resourceId(%s, %s)".formatted(quoted(id.kind().type()), terms(id.names()));
  }

  static JsonElement expression(String call) {
    return new JsonPrimitive("[" + call + "]");
  }

  private static String terms(List<Value> values) {
    return values.stream().map(Expressions::term).collect(Collectors.joining(", "));
  }

  private static String term(Value value) {
    return switch (value) {
      case Value.Text text -> quoted(text.text());
      case Value.Whole whole -> Long.toString(whole.number());
      case Value.Given given -> "parameters(" + quoted(given.parameter()) + ")";
    };
  }

  /** Quotes within are doubled. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
