package org.rsdl.lower;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Literals as they are typed to values of the network; what is none gets its problem. */
final class TypedLiterals {
  private TypedLiterals() {}

  static Optional<IpPrefix> prefix(Context context, String text, EObject at) {
    INode node = NodeModelUtils.findActualNodeFor(at);
    Optional<IpPrefix> prefix = IpPrefix.parse(text);
    int slash = text.indexOf('/');
    if (prefix.isPresent()) {
      return prefix;
    }
    if (slash < 0 || slash == text.length() - 1) {
      incomplete(context, text, node, "prefix; an IPv4 prefix is written 10.0.0.0/16");
      return prefix;
    }
    Optional<IpAddress> address = IpAddress.parse(text.substring(0, slash));
    int length = number(text.substring(slash + 1));
    if (address.isEmpty()) {
      range(context, text, node);
    } else if (length > address.get().bits()) {
      String family = address.get().bits() == 32 ? "IPv4" : "IPv6";
      context.error(
          "literal-out-of-range",
          node,
          "%s has the length %s; the length of an %s prefix is 0 to %d"
              .formatted(text, text.substring(slash + 1), family, address.get().bits()));
    } else {
      IpPrefix clear = IpPrefix.of(address.get(), length);
      context.error(
          "prefix-has-host-bits",
          node,
          "%s has host bits; the prefix is %s".formatted(text, clear),
          clear.toString());
    }
    return Optional.empty();
  }

  static Optional<IpAddress> address(Context context, String text, EObject at) {
    return address(context, text, NodeModelUtils.findActualNodeFor(at));
  }

  static Optional<IpAddress> address(Context context, String text, INode node) {
    Optional<IpAddress> address = IpAddress.parse(text);
    if (address.isEmpty()
        && (text.endsWith(".")
            || text.endsWith(":")
            || text.endsWith("/")
            || (text.chars().filter(c -> c == '.').count() < 3 && text.indexOf(':') < 0))) {
      incomplete(context, text, node, "address; an IPv4 address has four numbers, as in 10.0.0.4");
    } else if (address.isEmpty()) {
      range(context, text, node);
    }
    return address;
  }

  static Optional<Asn> asn(Context context, String text, INode node) {
    Optional<Asn> asn = Asn.parse(text);
    if (asn.isEmpty()) {
      context.error(
          "literal-out-of-range", node, text + " is out of range; an ASN is 0 to " + Asn.MAX);
    }
    return asn;
  }

  /** A number of 32 bits. */
  static Optional<Long> uint32(Context context, long value, INode node, String what) {
    if (value > Asn.MAX) {
      context.error(
          "literal-out-of-range",
          node,
          "%s is out of range; %s is 0 to %d"
              .formatted(NodeModelUtils.getTokenText(node), what, Asn.MAX));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  static Optional<Community> community(Context context, String text, EObject at) {
    Optional<Community> community = Community.parse(text);
    if (community.isEmpty()) {
      boolean large = text.chars().filter(c -> c == ':').count() == 2;
      context.error(
          "literal-out-of-range",
          at,
          "%s is out of range; each part of a %scommunity is 0 to %s"
              .formatted(text, large ? "large " : "", large ? "4294967295" : "65535"));
    }
    return community;
  }

  /** A time of at least a millisecond. */
  static Optional<Duration> duration(Context context, @Nullable String text, EObject at) {
    return duration(context, text, NodeModelUtils.findActualNodeFor(at));
  }

  static Optional<Duration> duration(Context context, @Nullable String text, INode at) {
    if (text == null) {
      return Optional.empty();
    }
    int digits = (int) text.chars().takeWhile(Character::isDigit).count();
    try {
      long amount = Long.parseLong(text.substring(0, digits));
      Duration duration =
          switch (text.substring(digits)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
          };
      if (!duration.isZero()) {
        return Optional.of(duration);
      }
    } catch (NumberFormatException | ArithmeticException e) {
      // too long for a time; told below
    }
    context.error(
        "literal-out-of-range", at, text + " is out of range; a duration is longer than 0");
    return Optional.empty();
  }

  /** What is written, as it is. */
  static String text(EObject at) {
    return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(at));
  }

  private static void incomplete(Context context, String text, INode node, String expected) {
    context.error("incomplete-literal", node, text + " is not a whole " + expected);
  }

  private static void range(Context context, String text, INode node) {
    for (String part : text.split("[./]", -1)) {
      if (number(part) > 255) {
        context.error(
            "literal-out-of-range",
            node,
            "%s has the number %s; each number of an IPv4 address is 0 to 255"
                .formatted(text, part));
        return;
      }
    }
    context.error(
        "literal-out-of-range",
        node,
        text + " has a group above ffff; each group of an IPv6 address is 0 to ffff");
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
  }
}
