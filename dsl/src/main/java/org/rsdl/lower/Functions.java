package org.rsdl.lower;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.Expr;
import org.rsdl.ast.FunctionName;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** The functions of the language; each tells what it can't do. */
final class Functions {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,4})}");

  private final Context context;
  private final Evaluation values;

  Functions(Context context, Evaluation values) {
    this.context = context;
    this.values = values;
  }

  Optional<Value> call(FunctionName function, List<Expr> args, EObject at) {
    int wanted =
        switch (function) {
          case CIDR_SUBNET -> 3;
          case CIDR_HOST, NTH -> 2;
          case COUNT -> 1;
          case FORMAT -> args.size();
        };
    if (args.size() != wanted) {
      context.error(
          "value-of-other-type",
          at,
          "%s has %d arguments; it takes %d".formatted(function.getLiteral(), args.size(), wanted));
      return Optional.empty();
    }
    return switch (function) {
      case CIDR_SUBNET -> cidrSubnet(args);
      case CIDR_HOST -> cidrHost(args);
      case NTH -> nth(args);
      case COUNT -> values.of(args.getFirst()).flatMap(v -> count(v, args.getFirst()));
      case FORMAT -> format(args);
    };
  }

  /** The n-th prefix of a length inside a prefix, as in Bicep. */
  private Optional<Value> cidrSubnet(List<Expr> args) {
    Optional<IpPrefix> space = prefix(args.get(0));
    Optional<Long> length = values.number(args.get(1), "the length of a prefix");
    Optional<Long> index = values.number(args.get(2), "an index");
    if (space.isEmpty() || length.isEmpty() || index.isEmpty()) {
      return Optional.empty();
    }
    int bits = space.get().address().bits();
    if (length.get() < space.get().length() || length.get() > bits) {
      context.error(
          "index-out-of-range",
          args.get(1),
          "a /%d is not inside %s; its parts are /%d to /%d"
              .formatted(length.get(), space.get(), space.get().length(), bits));
      return Optional.empty();
    }
    return part(space.get(), length.get().intValue(), index.get(), args.get(2));
  }

  private Optional<Value> part(IpPrefix space, int length, long index, EObject at) {
    BigInteger count = BigInteger.ONE.shiftLeft(length - space.length());
    if (index < 0 || BigInteger.valueOf(index).compareTo(count) >= 0) {
      context.error(
          "index-out-of-range",
          at,
          "%s has no /%d number %d; the numbers are 0 to %s"
              .formatted(space, length, index, count.subtract(BigInteger.ONE)),
          count.subtract(BigInteger.ONE).toString());
      return Optional.empty();
    }
    return Optional.of(new Value.Prefix(nthOf(space, length, index)));
  }

  /** The n-th prefix of a length inside a prefix, which holds that many. */
  static IpPrefix nthOf(IpPrefix space, int length, long index) {
    return switch (space.address()) {
      case IpAddress.V4 a -> IpPrefix.of(a.plus(index << (32 - length)), length);
      case IpAddress.V6 a when length <= 64 ->
          IpPrefix.of(
              new IpAddress.V6(length == 0 ? 0 : a.high() + (index << (64 - length)), a.low()),
              length);
      case IpAddress.V6 a -> {
        BigInteger sum =
            BigInteger.valueOf(index)
                .shiftLeft(128 - length)
                .add(unsigned(a.high()).shiftLeft(64))
                .add(unsigned(a.low()));
        yield IpPrefix.of(
            new IpAddress.V6(sum.shiftRight(64).longValue(), sum.longValue()), length);
      }
    };
  }

  private static BigInteger unsigned(long value) {
    return new BigInteger(Long.toUnsignedString(value));
  }

  /** The n-th address of a prefix, from its first on. */
  private Optional<Value> cidrHost(List<Expr> args) {
    Optional<IpPrefix> space = prefix(args.get(0));
    Optional<Long> index = values.number(args.get(1), "the number of an address");
    if (space.isEmpty() || index.isEmpty()) {
      return Optional.empty();
    }
    int bits = space.get().address().bits();
    return part(space.get(), bits, index.get(), args.get(1))
        .map(v -> new Value.Address(((Value.Prefix) v).prefix().address()));
  }

  private Optional<Value> nth(List<Expr> args) {
    Optional<Value> list = values.of(args.get(0));
    Optional<Long> index = values.number(args.get(1), "an index");
    if (list.isEmpty() || index.isEmpty()) {
      return Optional.empty();
    }
    if (list.get() instanceof Value.Pool pool) {
      return part(pool.space(), pool.length(), index.get(), args.get(1));
    }
    if (list.get() instanceof Value.Many many) {
      if (index.get() >= 0 && index.get() < many.values().size()) {
        return Optional.of(many.values().get(index.get().intValue()));
      }
      context.error(
          "index-out-of-range",
          args.get(1),
          "%s has no number %d; it has %d, from 0 on"
              .formatted(TypedLiterals.text(args.get(0)), index.get(), many.values().size()),
          Integer.toString(Math.max(0, many.values().size() - 1)));
      return Optional.empty();
    }
    values.other(args.get(0), list.get(), "a list, a pool or a prefix list");
    return Optional.empty();
  }

  private Optional<Value> count(Value value, EObject at) {
    return switch (value) {
      case Value.Many many -> Optional.of(new Value.Whole(many.values().size()));
      case Value.Pool pool -> Optional.of(new Value.Whole(pool.size()));
      default -> {
        values.other(at, value, "a list, a pool or a prefix list");
        yield Optional.empty();
      }
    };
  }

  /** {@code format("hub-{0}", n)}: each place gives its argument, as in Bicep. */
  private Optional<Value> format(List<Expr> args) {
    Optional<Value.Text> pattern = values.of(args.getFirst(), "a text", Value.Text.class);
    List<String> texts = new ArrayList<>();
    for (Expr arg : args.subList(1, args.size())) {
      values
          .of(arg)
          .map(v -> v instanceof Value.Text t ? t.text() : v.toString())
          .ifPresent(texts::add);
    }
    if (pattern.isEmpty() || texts.size() < args.size() - 1) {
      return Optional.empty();
    }
    Matcher places = PLACE.matcher(pattern.get().text());
    StringBuilder text = new StringBuilder();
    while (places.find()) {
      int n = Integer.parseInt(places.group(1));
      if (n >= texts.size()) {
        context.error(
            "index-out-of-range",
            args.getFirst(),
            "{%d} has no argument; the text has %d, from {0} on".formatted(n, texts.size()));
        return Optional.empty();
      }
      places.appendReplacement(text, Matcher.quoteReplacement(texts.get(n)));
    }
    return Optional.of(new Value.Text(places.appendTail(text).toString()));
  }

  private Optional<IpPrefix> prefix(Expr arg) {
    return values.of(arg, "a prefix", Value.Prefix.class).map(Value.Prefix::prefix);
  }
}
