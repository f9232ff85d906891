package org.rsdl.lower;

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
                      TypedLiterals.text(item),
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
          TypedLiterals.prefix(context, l.getLiteral(), l).map(Value.Prefix::new);
      case PrefixCall c -> values.of(c.getValue(), c.getFunction(), c.getArgs(), c);
      case null, default -> Optional.empty();
    };
  }

  Optional<IpAddress> address(@Nullable AddressValue value) {
    return switch (value) {
      case AddressLit l when l.getLiteral() != null ->
          TypedLiterals.address(context, l.getLiteral(), l);
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
          TypedLiterals.asn(context, n.getLiteral(), NodeModelUtils.findActualNodeFor(n));
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
      case Value.Whole n -> TypedLiterals.asn(context, Long.toString(n.number()), node);
      case Value.Dotted d -> TypedLiterals.asn(context, d.text(), node);
      default -> {
        values.other(at, value, "an ASN");
        yield Optional.empty();
      }
    };
  }

  Optional<Community> community(@Nullable CommunityValue value) {
    return switch (value) {
      case CommunityLit l when l.getLiteral() != null ->
          TypedLiterals.community(context, l.getLiteral(), l);
      case CommunityRef r when r.getRef() != null && !r.getRef().eIsProxy() -> {
        CommunityDecl decl = r.getRef();
        yield decl.getValue() == null
            ? Optional.empty()
            : TypedLiterals.community(context.of(decl), decl.getValue(), decl);
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
}
