package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.TopLevel;
import org.rsdl.ast.UseDecl;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Names;

/** What the turns of a {@code for} are over. */
final class Loops {
  private final Context context;

  Loops(Context context) {
    this.context = context;
  }

  /** The value of every turn; absent where there is none to tell, or more than the limit. */
  Optional<List<Value>> values(ForLoop loop, long limit) {
    boolean counts = !Context.written(loop, eINSTANCE.getForLoop_To()).isEmpty();
    if (counts) {
      return numbers(loop, limit);
    }
    EObject source = loop.getSource();
    if (source == null || source.eIsProxy()) {
      return Optional.empty();
    }
    Evaluation values = new References(context).values;
    Optional<Value> value = values.referred(source, loop);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return switch (value.get()) {
      case Value.Pool pool -> pool(loop, pool, limit);
      case Value.Many many -> list(loop, many);
      default -> {
        context.error(
            "value-of-other-type",
            Context.written(loop, eINSTANCE.getForLoop_Source()).getFirst(),
            value.get() + " has no parts; a loop runs over a pool, a list or a prefix list");
        yield Optional.empty();
      }
    };
  }

  private Optional<List<Value>> numbers(ForLoop loop, long limit) {
    long from = loop.getFrom();
    long to = loop.getTo();
    if (to - from >= limit) {
      tooMany(loop, to - from + 1);
      return Optional.empty();
    }
    return Optional.of(LongStream.rangeClosed(from, to).<Value>mapToObj(Value.Whole::new).toList());
  }

  private Optional<List<Value>> pool(ForLoop loop, Value.Pool pool, long limit) {
    Optional<Integer> take = Context.written(loop, eINSTANCE.getForLoop_Take(), loop.getTake());
    long count = take.map(Integer::longValue).orElse(pool.size());
    if (count > pool.size()) {
      exhausted(loop, pool, count);
      return Optional.empty();
    }
    if (count > limit) {
      tooMany(loop, count);
      return Optional.empty();
    }
    List<Value> prefixes = new ArrayList<>();
    for (long n = 0; n < count; n++) {
      prefixes.add(new Value.Prefix(Functions.nthOf(pool.space(), pool.length(), n)));
    }
    return Optional.of(prefixes);
  }

  private void exhausted(ForLoop loop, Value.Pool pool, long count) {
    Problem problem =
        context.problem(
            "pool-exhausted",
            Severity.ERROR,
            Context.written(loop, eINSTANCE.getForLoop_Take()).getFirst(),
            "%d prefixes are taken from %s; a /%d in %s yields %d"
                .formatted(count, pool.name(), pool.length(), pool.space(), pool.size()),
            Long.toString(pool.size()));
    EObject declared = loop.getSource();
    Place place =
        context.shared.place(
            org.eclipse.xtext.nodemodel.util.NodeModelUtils.findActualNodeFor(declared));
    context.shared.report(
        problem.with(List.of(new Problem.Related("the pool " + pool.name(), place))));
  }

  private Optional<List<Value>> list(ForLoop loop, Value.Many many) {
    Optional<Integer> take = Context.written(loop, eINSTANCE.getForLoop_Take(), loop.getTake());
    int count = take.orElse(many.values().size());
    if (count > many.values().size()) {
      context.error(
          "pool-exhausted",
          Context.written(loop, eINSTANCE.getForLoop_Take()).getFirst(),
          "%d are taken from a list; it has %d".formatted(count, many.values().size()),
          Integer.toString(many.values().size()));
      return Optional.empty();
    }
    return Optional.of(many.values().subList(0, count));
  }

  private void tooMany(ForLoop loop, long count) {
    context.error(
        "expansion-too-large",
        loop,
        "the loops make %,d instances; at most 10,000 are expanded".formatted(count));
  }

  /** Whether the loop would give one name to several elements; each such is told. */
  boolean repeats(ForLoop loop, int turns) {
    boolean repeats = false;
    for (TopLevel element : loop.getBody()) {
      boolean indexed = element instanceof UseDecl use && use.getIndex() != null;
      boolean named = element instanceof NodeDecl && Names.simple(element) != null;
      if (named && !indexed) {
        repeats = true;
        context.error(
            "duplicate-name",
            element,
            "the loop gives the name %s to %d elements; a use with an index names them apart"
                .formatted(Names.simple(element), turns));
      }
    }
    return repeats;
  }
}
