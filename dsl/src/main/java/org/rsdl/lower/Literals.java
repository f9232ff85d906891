package org.rsdl.lower;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AddressCall;
import org.rsdl.ast.AddressLit;
import org.rsdl.ast.AddressValue;
import org.rsdl.ast.AsnNumber;
import org.rsdl.ast.AsnRef;
import org.rsdl.ast.AsnValue;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.CommunityLit;
import org.rsdl.ast.CommunityRef;
import org.rsdl.ast.CommunityValue;
import org.rsdl.ast.PrefixCall;
import org.rsdl.ast.PrefixItem;
import org.rsdl.ast.PrefixLit;
import org.rsdl.ast.PrefixValue;
import org.rsdl.model.PrefixRange;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * What is written where a value belongs, literal or computed, to values of the network; what is
 * none gets its problem and is left out.
 */
final class Literals {
  private final Context context;
  private final Evaluation values;

  Literals(Context context) {
    this(context, new References(context).values);
  }

  Literals(Context context, Evaluation values) {
    this.context = context;
    this.values = values;
  }

  /** The prefixes of a line of a list or condition; a range of lengths only with one prefix. */
  List<PrefixRange> ranges(@Nullable PrefixItem item) {
    if (item == null || item.getValue() == null) {
      return List.of();
    }
    Optional<Integer> ge =
        Context.written(item, AstPackage.eINSTANCE.getPrefixItem_Ge(), item.getGe());
    Optional<Integer> le =
        Context.written(item, AstPackage.eINSTANCE.getPrefixItem_Le(), item.getLe());
    List<PrefixRange> ranges = new ArrayList<>();
    for (Value value : listed(item.getValue())) {
      if (value instanceof Value.Range range && ge.isEmpty() && le.isEmpty()) {
        ranges.add(range.range());
      } else if (value instanceof Value.Prefix prefix) {
        PrefixRange range = new PrefixRange(prefix.prefix(), ge, le);
        int least = ge.orElse(prefix.prefix().length());
        int most = le.orElse(prefix.prefix().address().bits());
        if (least >= prefix.prefix().length()
            && most <= prefix.prefix().address().bits()
            && least <= most) {
          ranges.add(range);
        } else {
          context.error(
              "literal-out-of-range",
              item,
              "%s has the lengths %d to %d; inside %s there are %d to %d"
                  .formatted(
                      text(item),
                      least,
                      most,
                      prefix.prefix(),
                      prefix.prefix().length(),
                      prefix.prefix().address().bits()));
        }
      } else {
        values.other(item, value, "a prefix");
      }
    }
    return ranges;
  }

  /** All prefixes that a value stands for: one, or those of a list. */
  List<IpPrefix> prefixes(@Nullable PrefixValue value) {
    if (value == null) {
      return List.of();
    }
    List<IpPrefix> prefixes = new ArrayList<>();
    for (Value one : listed(value)) {
      if (one instanceof Value.Prefix prefix) {
        prefixes.add(prefix.prefix());
      } else {
        values.other(value, one, "a prefix");
      }
    }
    return prefixes;
  }

  private List<Value> listed(PrefixValue value) {
    return value(value).stream()
        .flatMap(v -> v instanceof Value.Many many ? many.values().stream() : List.of(v).stream())
        .toList();
  }

  /** The one prefix that a value stands for. */
  Optional<IpPrefix> prefix(@Nullable PrefixValue value) {
    Optional<Value> found = value(value);
    if (found.isPresent() && value != null && !(found.get() instanceof Value.Prefix)) {
      values.other(value, found.get(), "a prefix");
    }
    return found.filter(Value.Prefix.class::isInstance).map(v -> ((Value.Prefix) v).prefix());
  }

  private Optional<Value> value(@Nullable PrefixValue value) {
    return switch (value) {
      case PrefixLit l when l.getLiteral() != null ->
          prefix(context, l.getLiteral(), l).map(Value.Prefix::new);
      case PrefixCall c -> values.of(c.getValue(), c.getFunction(), c.getArgs(), c);
      case null, default -> Optional.empty();
    };
  }

  Optional<IpAddress> address(@Nullable AddressValue value) {
    return switch (value) {
      case AddressLit l when l.getLiteral() != null -> address(context, l.getLiteral(), l);
      case AddressCall c -> {
        Optional<Value> found = values.of(c.getValue(), c.getFunction(), c.getArgs(), c);
        if (found.isPresent() && !(found.get() instanceof Value.Address)) {
          values.other(c, found.get(), "an address");
        }
        yield found.filter(Value.Address.class::isInstance).map(v -> ((Value.Address) v).address());
      }
      case null, default -> Optional.empty();
    };
  }

  Optional<Asn> asn(@Nullable AsnValue value) {
    return switch (value) {
      case AsnNumber n when n.getLiteral() != null ->
          asn(context, n.getLiteral(), NodeModelUtils.findActualNodeFor(n));
      case AsnRef r -> {
        Optional<Value> found = values.of(r.getValue(), r.getFunction(), r.getArgs(), r);
        Optional<Asn> asn = found.flatMap(v -> asn(v, r));
        yield asn;
      }
      case null, default -> Optional.empty();
    };
  }

  private Optional<Asn> asn(Value value, EObject at) {
    INode node = NodeModelUtils.findActualNodeFor(at);
    return switch (value) {
      case Value.Whole n -> asn(context, Long.toString(n.number()), node);
      case Value.Dotted d -> asn(context, d.text(), node);
      default -> {
        values.other(at, value, "an ASN");
        yield Optional.empty();
      }
    };
  }

  Optional<Community> community(@Nullable CommunityValue value) {
    return switch (value) {
      case CommunityLit l when l.getLiteral() != null -> community(context, l.getLiteral(), l);
      case CommunityRef r when r.getRef() != null && !r.getRef().eIsProxy() -> {
        CommunityDecl decl = r.getRef();
        yield decl.getValue() == null
            ? Optional.empty()
            : community(context.of(decl), decl.getValue(), decl);
      }
      case null, default -> Optional.empty();
    };
  }

  /** The communities that are values. */
  List<Community> communities(List<CommunityValue> written) {
    return written.stream().flatMap(c -> community(c).stream()).toList();
  }

  /** The ASNs that are values. */
  List<Asn> asns(List<AsnValue> written) {
    return written.stream().flatMap(a -> asn(a).stream()).toList();
  }

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
