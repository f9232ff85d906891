package org.rsdl.deploy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names of resources that Azure takes: letters, digits, underscore, period and hyphen, a letter or
 * digit first, a letter, digit or underscore last (Naming rules and restrictions for Azure
 * resources). Azure compares them without regard to case.
 */
final class Names {
  private final Map<ResourceId.Kind, Set<String>> taken = new EnumMap<>(ResourceId.Kind.class);

  /** Keeps a name that is given from being made again. */
  String given(ResourceId.Kind kind, String name) {
    take(kind, name);
    return name;
  }

  /**
   * A name made from a model name, {@code rtserv-hub-rs} from {@code Hub.Rs}; where another has
   * taken it, a number follows, in the order of the model.
   *
   * @param scope what the name is unique in, empty for the resource group
   */
  String made(ResourceId.Kind kind, String scope, String prefix, String model) {
    String plain = shortened(allowed(prefix + model), kind.longestName(), model);
    String name = plain;
    for (int n = 2; !take(kind, scope + name); n++) {
      String end = "-" + n;
      name = plain.substring(0, Math.min(plain.length(), kind.longestName() - end.length())) + end;
    }
    return name;
  }

  private boolean take(ResourceId.Kind kind, String name) {
    return taken.computeIfAbsent(kind, k -> new HashSet<>()).add(name.toLowerCase(Locale.ROOT));
  }

  private static String allowed(String text) {
    String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-");
    return name.replaceAll("^[-_]+|-+$", "");
  }

  /** Cut to the length, with the hash of the whole, so that long names stay different. */
  private static String shortened(String name, int length, String whole) {
    if (name.length() <= length) {
      return name;
    }
    String hash = "-" + Integer.toHexString(whole.hashCode());
    return name.substring(0, length - hash.length()) + hash;
  }
}
