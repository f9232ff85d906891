package org.rsdl.deploy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rsdl.model.Name;

/** The parameters of a deployment in the making, in the order they were first needed. */
final class Parameters {
  private final Map<String, Parameter> byKey = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  /** What is asked of the user: an element, a fact of it, and when it is needed. */
  record Question(
      Name element, String fact, Parameter.Type type, Optional<String> onlyWith, String text) {}

  /** The parameter that answers it; the same question has one parameter. */
  Value.Given ask(Question question) {
    return ask(question, Optional.empty());
  }

  /** The same with a default. */
  Value.Given ask(Question question, Optional<String> byDefault) {
    String key = question.element().full() + " " + question.fact();
    Parameter parameter = byKey.get(key);
    if (parameter == null) {
      parameter =
          new Parameter(
              unique(camelCase(question.element().full()) + question.fact()),
              question.type(),
              byDefault,
              question.onlyWith(),
              question.text());
      byKey.put(key, parameter);
    }
    return new Value.Given(parameter.name());
  }

  /** The region of everything whose virtual network names none. */
  Value.Given region() {
    String name = "location";
    byKey.computeIfAbsent(
        name,
        k ->
            new Parameter(
                unique(name),
                Parameter.Type.REGION,
                Optional.empty(),
                Optional.empty(),
                "Azure region of what the model puts in none"));
    return new Value.Given(name);
  }

  List<Parameter> all() {
    return new ArrayList<>(byKey.values());
  }

  private String unique(String wanted) {
    String name = wanted;
    for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
      name = wanted + "_" + n;
    }
    return name;
  }

  /** {@code hubVpnGw} from {@code Hub.VpnGw}. */
  static String camelCase(String model) {
    StringBuilder name = new StringBuilder();
    for (String word : model.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        char first = word.charAt(0);
        name.append(name.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first))
            .append(word, 1, word.length());
      }
    }
    return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "p" + name : name.toString();
  }
}
