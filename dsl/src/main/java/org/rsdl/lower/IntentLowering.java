package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.DiagnosticExpectation;
import org.rsdl.ast.ExpectationDecl;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.Reachability;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RouteCount;
import org.rsdl.ast.RoutePresence;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.Step;
import org.rsdl.model.Expectation;
import org.rsdl.model.Intent;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.Scenario;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;
import org.rsdl.rules.Part;

/** Intents, lone expectations and scenarios. */
final class IntentLowering {
  private final Context context;
  private final References references;
  private final Literals literals;

  IntentLowering(Context context) {
    this.context = context;
    references = new References(context);
    literals = new Literals(context, references.values);
  }

  Intent intent(IntentDecl decl) {
    Name name = context.declare(decl, next("intent"));
    return new Intent(
        name, VnetLowering.text(decl.getTitle()), expectations(decl.getExpectations()));
  }

  /** A lone {@code expect} is an intent without title. */
  Intent intent(ExpectationDecl decl) {
    return new Intent(context.declare(decl, next("intent")), "", expectations(List.of(decl)));
  }

  Scenario scenario(ScenarioDecl decl) {
    Name name = context.declare(decl, next("scenario"));
    ChangeLowering changes = new ChangeLowering(references, literals);
    List<Scenario.Step> steps = new ArrayList<>();
    for (Step step : decl.getSteps()) {
      if (step instanceof ExpectationDecl expected) {
        expectation(expected).map(Scenario.Expect::new).ifPresent(steps::add);
      } else {
        for (Scenario.Step change : changes.lower(step)) {
          context.place(name, Part.STEP, steps.size(), step);
          steps.add(change);
        }
      }
    }
    return new Scenario(
        name, VnetLowering.text(decl.getTitle()), Optional.ofNullable(decl.getBase()), steps);
  }

  private List<Expectation> expectations(List<ExpectationDecl> decls) {
    return decls.stream().flatMap(d -> expectation(d).stream()).toList();
  }

  private Optional<Expectation> expectation(ExpectationDecl decl) {
    Name name = context.declare(decl, next("expect"));
    String text = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(decl));
    String line =
        text.replaceFirst("(?s)^.*?(?=expect )", "")
            .replaceFirst("(?s) because \".*$", "")
            .replaceAll("\\s+", " ")
            .strip();
    Optional<Ref> several = refs(decl).stream().filter(Ref::isAll).findFirst();
    if (several.isEmpty()) {
      return one(decl, name, line, Context.ALONE);
    }
    SortedMap<Long, Expectation> instances = new TreeMap<>();
    for (long index : references.targets(several.get()).keySet()) {
      Name each = context.declare(decl, new Name(name + "[" + index + "]"));
      one(decl, each, line, index).ifPresent(e -> instances.put(index, e));
    }
    return instances.isEmpty()
        ? Optional.empty()
        : Optional.of(new Expectation.Each(name, line, instances));
  }

  private static List<Ref> refs(ExpectationDecl decl) {
    List<Ref> refs = new ArrayList<>();
    decl.eContents()
        .forEach(
            e -> {
              if (e instanceof Ref ref) {
                refs.add(ref);
              }
            });
    return refs;
  }

  /** The name at an index; a reference to one element has it at every index. */
  private Optional<Name> at(@org.jspecify.annotations.Nullable Ref ref, long index) {
    if (ref == null || !ref.isAll()) {
      return references.name(ref);
    }
    return references.target(ref, index).map(Target::name);
  }

  private List<Name> all(List<Ref> refs, long index) {
    return refs.stream().flatMap(r -> at(r, index).stream()).toList();
  }

  private Optional<Expectation> one(ExpectationDecl decl, Name name, String line, long index) {
    return switch (decl) {
      case Reachability e -> reaches(name, line, e, index);
      case RoutePresence e -> route(name, line, e, index);
      case RouteCount e ->
          at(e.getAt(), index).map(at -> new Expectation.RouteCount(name, line, e.getMax(), at));
      case DiagnosticExpectation e ->
          at(e.getOn(), index)
              .map(
                  on -> new Expectation.Diagnostic(name, line, VnetLowering.text(e.getRule()), on));
      default -> Optional.empty();
    };
  }

  private Optional<Expectation> reaches(Name name, String line, Reachability e, long index) {
    Optional<Name> from = at(e.getFrom(), index);
    Optional<Name> to = at(e.getTo(), index);
    List<Name> via = all(e.getVia(), index);
    List<Name> avoiding = all(e.getAvoiding(), index);
    if (from.isEmpty()
        || to.isEmpty()
        || via.size() < e.getVia().size()
        || avoiding.size() < e.getAvoiding().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Expectation.Reaches(
            name, line, e.isPositive(), from.get(), to.get(), via, avoiding, e.isSymmetric()));
  }

  private Optional<Expectation> route(Name name, String line, RoutePresence e, long index) {
    var prefix = literals.prefix(e.getPrefix());
    Optional<Name> at = at(e.getAt(), index);
    Optional<Name> from = at(e.getLearnedFrom(), index);
    Optional<NextHop> nextHop =
        new RoutingLowering(context, references, literals).nextHop(e.getNextHop());
    List<Community> communities = literals.communities(e.getCommunities());
    if (prefix.isEmpty()
        || at.isEmpty()
        || (e.getLearnedFrom() != null && from.isEmpty())
        || (e.getNextHop() != null && nextHop.isEmpty())
        || communities.size() < e.getCommunities().size()) {
      return Optional.empty();
    }
    List<Asn> path = new ArrayList<>();
    var written = Context.written(e, eINSTANCE.getRoutePresence_AsPath());
    for (int i = 0; i < Math.min(written.size(), e.getAsPath().size()); i++) {
      TypedLiterals.asn(context, e.getAsPath().get(i), written.get(i)).ifPresent(path::add);
    }
    return Optional.of(
        new Expectation.Route(
            name,
            line,
            !e.isAbsent(),
            prefix.get(),
            at.get(),
            from,
            nextHop,
            path,
            communities,
            e.isPreferred(),
            e.isEcmp()));
  }

  private Name next(String kind) {
    return new Name(context.shared.next(kind));
  }
}
