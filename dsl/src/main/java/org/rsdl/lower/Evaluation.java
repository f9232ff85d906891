package org.rsdl.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AddressExpr;
import org.rsdl.ast.CallExpr;
import org.rsdl.ast.CommunityExpr;
import org.rsdl.ast.DecimalLit;
import org.rsdl.ast.DurationLit;
import org.rsdl.ast.Expr;
import org.rsdl.ast.IntLit;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.ListExpr;
import org.rsdl.ast.Plus;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixExpr;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.RefExpr;
import org.rsdl.ast.StrLit;
import org.rsdl.ast.Switch;
import org.rsdl.ast.SwitchLit;
import org.rsdl.ast.Times;

/** What expressions stand for in one context. */
final class Evaluation {
  private final Context context;
  private final References references;
  private final Functions functions;

  Evaluation(Context context, References references) {
    this.context = context;
    this.references = references;
    functions = new Functions(context, this);
  }

  /** The value of an expression; what has none has its problem. */
  Optional<Value> of(@Nullable Expr expr) {
    return switch (expr) {
      case null -> Optional.empty();
      case IntLit e -> Optional.of(new Value.Whole(e.getInt()));
      case DecimalLit e -> Optional.of(new Value.Dotted(e.getDecimal()));
      case StrLit e -> Optional.of(new Value.Text(VnetLowering.text(e.getText())));
      case SwitchLit e -> Optional.of(new Value.Toggle(e.getSwitch() == Switch.ON));
      case DurationLit e ->
          TypedLiterals.duration(context, e.getDuration(), e).map(Value.Time::new);
      case PrefixExpr e ->
          TypedLiterals.prefix(context, VnetLowering.text(e.getPrefix()), e).map(Value.Prefix::new);
      case AddressExpr e ->
          TypedLiterals.address(context, VnetLowering.text(e.getAddress()), e)
              .map(Value.Address::new);
      case CommunityExpr e ->
          TypedLiterals.community(context, VnetLowering.text(e.getCommunity()), e)
              .map(Value.OneCommunity::new);
      case CallExpr e -> functions.call(e.getFunction(), e.getArgs(), e);
      case RefExpr e -> reference(e);
      case ListExpr e -> list(e.getItems());
      case Plus e -> numbers(e, e.getLeft(), e.getRight(), Math::addExact);
      case Times e -> numbers(e, e.getLeft(), e.getRight(), Math::multiplyExact);
      default -> Optional.empty();
    };
  }

  /** What a reference to a value, or a call, stands for where a literal could stand too. */
  Optional<Value> of(
      @Nullable EObject value, org.rsdl.ast.FunctionName function, List<Expr> args, EObject at) {
    if (!args.isEmpty()) {
      return functions.call(function, args, at);
    }
    return value == null || value.eIsProxy() ? Optional.empty() : referred(value, at);
  }

  /** What a name stands for where a value belongs. */
  Optional<Value> referred(EObject value, EObject at) {
    return References.isValue(value)
        ? value(value, at)
        : context.of(value).name(value).map(n -> new Value.Node(new Target(value, n)));
  }

  /** What a declared value stands for here. */
  Optional<Value> value(EObject decl, EObject at) {
    Supplier<Optional<Value>> bound = context.bound(decl);
    if (bound != null) {
      return once(decl, at, bound);
    }
    Context own = context.of(decl);
    Evaluation there = own == context ? this : new References(own).values;
    return switch (decl) {
      case LetDecl let -> once(decl, at, () -> there.of(let.getValue()));
      case PoolDecl pool -> there.pool(pool);
      case PrefixListDecl list -> new PrefixLists(own).value(list);
      default -> Optional.empty();
    };
  }

  /** A value that is asked for while it is worked out stands for nothing. */
  private Optional<Value> once(EObject decl, EObject at, Supplier<Optional<Value>> value) {
    if (!context.shared.enter(decl)) {
      context.error(
          "template-uses-itself",
          at,
          "%s stands for itself; a value can't be recursive".formatted(TypedLiterals.text(at)));
      return Optional.empty();
    }
    try {
      return value.get();
    } finally {
      context.shared.leave(decl);
    }
  }

  private Optional<Value> pool(PoolDecl decl) {
    return new Literals(context)
        .prefix(decl.getSpace())
        .flatMap(
            space -> {
              long length = decl.getLength();
              if (length < space.length() || length > space.address().bits()) {
                context.error(
                    "literal-out-of-range",
                    decl,
                    "/%d does not fit into %s; the prefixes of a pool have a length of %d to %d"
                        .formatted(length, space, space.length(), space.address().bits()));
                return Optional.empty();
              }
              return Optional.of(
                  new Value.Pool(VnetLowering.text(decl.getName()), space, (int) length));
            });
  }

  private Optional<Value> reference(RefExpr e) {
    var ref = e.getRef();
    if (ref == null || ref.getTarget() == null || ref.getTarget().eIsProxy()) {
      return Optional.empty();
    }
    boolean plain = ref.getPath().isEmpty() && ref.getIndex() == null && !ref.isAll();
    if (plain && References.isValue(ref.getTarget())) {
      return value(ref.getTarget(), ref);
    }
    if (ref.isAll()) {
      return Optional.of(
          new Value.Many(
              references.targets(ref).values().stream().<Value>map(Value.Node::new).toList()));
    }
    return references.one(ref).map(Value.Node::new);
  }

  private Optional<Value> list(List<Expr> items) {
    List<Value> values = new ArrayList<>();
    for (Expr item : items) {
      of(item).ifPresent(values::add);
    }
    return values.size() < items.size() ? Optional.empty() : Optional.of(new Value.Many(values));
  }

  /** Two numbers to one. */
  private interface Arithmetic {
    long of(long left, long right);
  }

  private Optional<Value> numbers(Expr at, Expr left, Expr right, Arithmetic arithmetic) {
    Optional<Long> a = number(left, "a number");
    Optional<Long> b = number(right, "a number");
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Value.Whole(arithmetic.of(a.get(), b.get())));
    } catch (ArithmeticException e) {
      context.error(
          "literal-out-of-range",
          at,
          TypedLiterals.text(at) + " is too large; a number is at most " + Long.MAX_VALUE);
      return Optional.empty();
    }
  }

  /** The number an expression stands for; another value is told. */
  Optional<Long> number(@Nullable Expr expr, String wanted) {
    return of(expr, wanted, Value.Whole.class).map(Value.Whole::number);
  }

  /** The value of that type an expression stands for; another value is told. */
  <V extends Value> Optional<V> of(@Nullable Expr expr, String wanted, Class<V> type) {
    if (expr == null) {
      return Optional.empty();
    }
    Optional<Value> value = of(expr);
    if (value.isPresent() && !type.isInstance(value.get())) {
      other(expr, value.get(), wanted);
    }
    return value.filter(type::isInstance).map(type::cast);
  }

  /** Tells that a value is of another type than what belongs there. */
  void other(EObject at, Value value, String wanted) {
    tell("value-of-other-type", at, value, wanted);
  }

  /** The same of an argument of a template. */
  void mismatch(EObject at, Value value, String wanted) {
    tell("template-argument-mismatch", at, value, wanted);
  }

  private void tell(String rule, EObject at, Value value, String wanted) {
    String text = TypedLiterals.text(at);
    String is = value.toString();
    context.error(
        rule,
        at,
        (text.equals(is) ? text + " stands here" : text + " is " + is) + "; expected is " + wanted);
  }
}
