package org.rsdl.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rsdl.model.Element;
import org.rsdl.model.Expectation;
import org.rsdl.model.Intent;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.model.Topology;
import org.rsdl.model.View;
import org.rsdl.rules.Codes;

/**
 * The elements of two models and their properties; a property is a component of the element's
 * record, under its name in kebab case. What is expected and drawn is left out.
 */
public final class ModelChanges {
  private static final Name NETWORK = new Name("network");

  private ModelChanges() {}

  /** An element that came, went or has other properties. */
  public static List<Change<Name, Map<String, String>>> of(Topology old, Topology now) {
    return Change.between(elements(old), elements(now));
  }

  /** What is to be told of a change: all of an element that came or went, else what differs. */
  public static List<Property> told(Change<Name, Map<String, String>> change) {
    Map<String, String> before = change.before().orElse(Map.of());
    Map<String, String> after = change.after().orElse(Map.of());
    SortedMap<String, String> all = new TreeMap<>(before);
    all.putAll(after);
    return all.keySet().stream()
        .map(
            name -> new Property(name, before.getOrDefault(name, ""), after.getOrDefault(name, "")))
        .filter(property -> !property.before().equals(property.after()))
        .toList();
  }

  /** A property on both sides; empty where it is not written or the element is not there. */
  public record Property(String name, String before, String after) {}

  private static SortedMap<Name, Map<String, String>> elements(Topology topology) {
    SortedMap<Name, Map<String, String>> elements = new TreeMap<>();
    elements.put(NETWORK, Map.of("profile", topology.profile().name()));
    topology
        .elements()
        .filter(ModelChanges::ofTheNetwork)
        .forEach(element -> elements.put(element.name(), properties(element)));
    return elements;
  }

  private static boolean ofTheNetwork(Element element) {
    return !(element instanceof Expectation
        || element instanceof Intent
        || element instanceof Scenario
        || element instanceof View);
  }

  private static Map<String, String> properties(Element element) {
    SortedMap<String, String> properties = new TreeMap<>();
    properties.put("kind", Codes.of(element.getClass()));
    collect((Record) element, properties);
    properties.remove("name");
    return properties;
  }

  /** A record inside an element, its options say, counts as properties of the element. */
  private static void collect(Record record, SortedMap<String, String> properties) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (grouping(value)) {
        collect((Record) value, properties);
      } else if (!holdsElements(value)) {
        String text = text(value);
        if (!text.isEmpty()) {
          properties.put(kebab(component.getName()), text);
        }
      }
    }
  }

  private static boolean grouping(Object value) {
    return value instanceof Record
        && !(value instanceof Element)
        && value.getClass().getEnclosingClass() != null
        && Element.class.isAssignableFrom(value.getClass().getEnclosingClass());
  }

  /** Elements inside an element stand for themselves. */
  private static boolean holdsElements(Object value) {
    return value instanceof Element
        || (value instanceof Collection<?> all
            && !all.isEmpty()
            && all.iterator().next() instanceof Element);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.map(ModelChanges::text).orElse("");
      case Collection<?> all ->
          all.stream().map(ModelChanges::text).collect(Collectors.joining(", "));
      case Enum<?> one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-');
      case Name name -> name.full();
      case Boolean on -> on ? "on" : "off";
      case Record record when ofTheModel(record) -> words(record);
      default -> value.toString();
    };
  }

  private static boolean ofTheModel(Record record) {
    return record.getClass().getPackage().equals(Name.class.getPackage());
  }

  /** What it is and what it holds: {@code set-communities add 65001:1}. */
  private static String words(Record record) {
    List<String> words = new ArrayList<>();
    words.add(Codes.of(record.getClass()));
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      words.add(text(value(record, component)));
    }
    return String.join(" ", words);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replaceFirst("^written-", "");
  }
}
