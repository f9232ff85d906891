package org.rsdl.lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AddressLit;
import org.rsdl.ast.AddressValue;
import org.rsdl.ast.AsnNumber;
import org.rsdl.ast.AsnRef;
import org.rsdl.ast.AsnValue;
import org.rsdl.ast.PrefixItem;
import org.rsdl.ast.PrefixLit;
import org.rsdl.ast.PrefixValue;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** Literals to values of the network; what is no value gets its problem and is left out. */
final class Literals {
  private final Context context;

  Literals(Context context) {
    this.context = context;
  }

  Optional<IpPrefix> prefix(@Nullable PrefixItem item) {
    if (item == null) {
      return Optional.empty();
    }
    if (item.getGe() != 0 || item.getLe() != 0) {
      context.notSupported(item, "a range of prefix lengths");
      return Optional.empty();
    }
    return prefix(item.getValue());
  }

  Optional<IpPrefix> prefix(@Nullable PrefixValue value) {
    return switch (value) {
      case PrefixLit literal when literal.getLiteral() != null ->
          prefix(literal.getLiteral(), node(literal));
      case null -> Optional.empty();
      default -> computed(value);
    };
  }

  private Optional<IpPrefix> prefix(String text, INode node) {
    Optional<IpPrefix> prefix = IpPrefix.parse(text);
    int slash = text.indexOf('/');
    if (prefix.isPresent()) {
      return prefix;
    }
    if (slash < 0 || slash == text.length() - 1) {
      incomplete(text, node, "prefix; an IPv4 prefix is written 10.0.0.0/16");
      return prefix;
    }
    Optional<IpAddress> address = IpAddress.parse(text.substring(0, slash));
    int length = number(text.substring(slash + 1));
    if (address.isEmpty()) {
      range(text, node);
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

  Optional<IpAddress> address(@Nullable AddressValue value) {
    return switch (value) {
      case AddressLit literal when literal.getLiteral() != null ->
          address(literal.getLiteral(), node(literal));
      case null -> Optional.empty();
      default -> computed(value);
    };
  }

  Optional<IpAddress> address(String text, INode node) {
    Optional<IpAddress> address = IpAddress.parse(text);
    if (address.isEmpty()
        && (text.endsWith(".")
            || text.endsWith(":")
            || text.endsWith("/")
            || (text.chars().filter(c -> c == '.').count() < 3 && text.indexOf(':') < 0))) {
      incomplete(text, node, "address; an IPv4 address has four numbers, as in 10.0.0.4");
    } else if (address.isEmpty()) {
      range(text, node);
    }
    return address;
  }

  Optional<Asn> asn(@Nullable AsnValue value) {
    return switch (value) {
      case AsnNumber literal when literal.getLiteral() != null ->
          asn(literal.getLiteral(), node(literal));
      case AsnRef ref when ref.getValue() != null && ref.getValue().eIsProxy() -> Optional.empty();
      case null -> Optional.empty();
      default -> computed(value);
    };
  }

  Optional<Asn> asn(String text, INode node) {
    Optional<Asn> asn = Asn.parse(text);
    if (asn.isEmpty()) {
      context.error(
          "literal-out-of-range", node, text + " is out of range; an ASN is 0 to " + Asn.MAX);
    }
    return asn;
  }

  private <T> Optional<T> computed(EObject value) {
    context.notSupported(value, "a computed value");
    return Optional.empty();
  }

  private void incomplete(String text, INode node, String expected) {
    context.error("incomplete-literal", node, text + " is not a whole " + expected);
  }

  private void range(String text, INode node) {
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

  private static INode node(EObject object) {
    return NodeModelUtils.findActualNodeFor(object);
  }
}
