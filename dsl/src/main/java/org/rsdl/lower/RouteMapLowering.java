package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rsdl.ast.Action;
import org.rsdl.ast.Aggregate;
import org.rsdl.ast.AsPathAction;
import org.rsdl.ast.AsPathCondition;
import org.rsdl.ast.CommunityAction;
import org.rsdl.ast.CommunityCondition;
import org.rsdl.ast.Condition;
import org.rsdl.ast.Drop;
import org.rsdl.ast.LocalPreference;
import org.rsdl.ast.Med;
import org.rsdl.ast.NextStep;
import org.rsdl.ast.OriginAction;
import org.rsdl.ast.Permit;
import org.rsdl.ast.PrefixCondition;
import org.rsdl.ast.PrefixOp;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteMapRuleDecl;
import org.rsdl.ast.RouteOrigin;
import org.rsdl.ast.SetAction;
import org.rsdl.ast.SetOp;
import org.rsdl.model.Name;
import org.rsdl.model.PrefixRange;
import org.rsdl.model.RouteMap;
import org.rsdl.net.Asn;
import org.rsdl.net.Community;

/** A {@code route-map} with its rules. */
final class RouteMapLowering {
  private final Context context;
  private final Literals literals;

  RouteMapLowering(Context context) {
    this.context = context;
    literals = new Literals(context);
  }

  Optional<RouteMap> lower(RouteMapDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, context.inside(decl, decl.getName()));
    List<RouteMap.Rule> rules = new ArrayList<>();
    int number = 0;
    for (RouteMapRuleDecl rule : decl.getRules()) {
      number++;
      if (!context.isRepeated(rule)) {
        String simple = rule.getName() != null ? rule.getName() : "rule " + number;
        rule(context.declare(rule, name.member(simple)), rule).ifPresent(rules::add);
      }
    }
    return Optional.of(
        new RouteMap(name, VnetLowering.text(decl.getLabel()), decl.isExisting(), rules));
  }

  /** A rule of which a part is no value would match or do something else: it is left out. */
  private Optional<RouteMap.Rule> rule(Name name, RouteMapRuleDecl decl) {
    List<RouteMap.Condition> conditions = new ArrayList<>();
    for (Condition condition : decl.getConditions()) {
      condition(condition).ifPresent(conditions::add);
    }
    List<RouteMap.Action> actions = new ArrayList<>();
    for (Action action : decl.getActions()) {
      action(action).ifPresent(actions::add);
    }
    boolean whole =
        conditions.size() == decl.getConditions().size()
            && actions.size() == decl.getActions().size();
    boolean continues =
        !Context.written(decl, eINSTANCE.getRouteMapRuleDecl_Next()).isEmpty()
            && decl.getNext() == NextStep.CONTINUE;
    return whole
        ? Optional.of(new RouteMap.Rule(name, conditions, actions, continues))
        : Optional.empty();
  }

  private Optional<RouteMap.Condition> condition(Condition condition) {
    return switch (condition) {
      case PrefixCondition c -> prefixes(c);
      case CommunityCondition c -> {
        List<Community> communities = literals.communities(c.getCommunities());
        yield communities.size() < c.getCommunities().size()
            ? Optional.empty()
            : Optional.of(new RouteMap.Communities(operator(c.getOp()), communities, c.isAll()));
      }
      case AsPathCondition c -> {
        List<Asn> asns = literals.asns(c.getAsns());
        yield asns.size() < c.getAsns().size()
            ? Optional.empty()
            : Optional.of(new RouteMap.AsPath(operator(c.getOp()), asns, !c.isAny()));
      }
      default -> Optional.empty();
    };
  }

  private Optional<RouteMap.Condition> prefixes(PrefixCondition c) {
    List<PrefixRange> ranges = new ArrayList<>();
    for (var item : c.getPrefixes()) {
      List<PrefixRange> found = literals.ranges(item);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      ranges.addAll(found);
    }
    return ranges.isEmpty()
        ? Optional.empty()
        : Optional.of(new RouteMap.Prefixes(operator(c.getOp()), ranges));
  }

  private static RouteMap.PrefixOperator operator(PrefixOp op) {
    return switch (op) {
      case EQUALS -> RouteMap.PrefixOperator.EQUALS;
      case WITHIN -> RouteMap.PrefixOperator.WITHIN;
      case NOT_EQUALS -> RouteMap.PrefixOperator.NOT_EQUALS;
      case NOT_WITHIN -> RouteMap.PrefixOperator.NOT_WITHIN;
    };
  }

  private static RouteMap.SetOperator operator(SetOp op) {
    return switch (op) {
      case HAS -> RouteMap.SetOperator.HAS;
      case EQUALS -> RouteMap.SetOperator.EQUALS;
      case LACKS -> RouteMap.SetOperator.LACKS;
    };
  }

  private Optional<RouteMap.Action> action(Action action) {
    return switch (action) {
      case Drop a -> Optional.of(new RouteMap.Drop());
      case Permit a -> Optional.of(new RouteMap.Permit());
      case LocalPreference a ->
          number(a, eINSTANCE.getLocalPreference_Value(), a.getValue(), "a local preference")
              .map(RouteMap.LocalPreference::new);
      case Med a ->
          number(a, eINSTANCE.getMed_Value(), a.getValue(), "a med").map(RouteMap.Med::new);
      case OriginAction a -> Optional.of(new RouteMap.SetOrigin(origin(a.getOrigin())));
      case Aggregate a -> literals.prefix(a.getPrefix()).map(RouteMap.Aggregate::new);
      case CommunityAction a -> {
        List<Community> communities = literals.communities(a.getCommunities());
        yield communities.size() < a.getCommunities().size()
            ? Optional.empty()
            : Optional.of(new RouteMap.SetCommunities(change(a.getOp()), communities));
      }
      case AsPathAction a -> {
        List<Asn> asns = literals.asns(a.getAsns());
        yield asns.size() < a.getAsns().size()
            ? Optional.empty()
            : Optional.of(new RouteMap.SetAsPath(change(a.getOp()), asns));
      }
      default -> Optional.empty();
    };
  }

  /** A number as it is written, absent where it is too large or not typed yet. */
  private Optional<Long> number(
      EObject action, EStructuralFeature feature, long value, String what) {
    return Context.written(action, feature).stream()
        .flatMap(n -> TypedLiterals.uint32(context, value, n, what).stream())
        .findFirst();
  }

  private static RouteMap.Origin origin(RouteOrigin origin) {
    return switch (origin) {
      case IGP -> RouteMap.Origin.IGP;
      case EGP -> RouteMap.Origin.EGP;
      case INCOMPLETE -> RouteMap.Origin.INCOMPLETE;
    };
  }

  private static RouteMap.Change change(SetAction op) {
    return switch (op) {
      case ADD -> RouteMap.Change.ADD;
      case REPLACE -> RouteMap.Change.REPLACE;
      case REMOVE -> RouteMap.Change.REMOVE;
    };
  }
}
