package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.AddressHop;
import org.rsdl.ast.Announce;
import org.rsdl.ast.DiagnosticExpectation;
import org.rsdl.ast.Disable;
import org.rsdl.ast.Down;
import org.rsdl.ast.Enable;
import org.rsdl.ast.ExpectationDecl;
import org.rsdl.ast.Feature;
import org.rsdl.ast.IntentDecl;
import org.rsdl.ast.Prefer;
import org.rsdl.ast.Reachability;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RouteCount;
import org.rsdl.ast.RoutePresence;
import org.rsdl.ast.RouteServerDecl;
import org.rsdl.ast.ScenarioDecl;
import org.rsdl.ast.Up;
import org.rsdl.ast.Withdraw;
import org.rsdl.model.Expectation;
import org.rsdl.model.Intent;
import org.rsdl.model.Name;
import org.rsdl.model.Scenario;
import org.rsdl.net.Asn;

/** Intents, lone expectations and scenarios. */
final class IntentLowering {
  private final Context context;
  private final Literals literals;
  private int count;

  IntentLowering(Context context, Literals literals) {
    this.context = context;
    this.literals = literals;
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
    List<Scenario.Step> steps = new ArrayList<>();
    for (EObject step : decl.getSteps()) {
      steps.addAll(step(step));
    }
    return new Scenario(
        name, VnetLowering.text(decl.getTitle()), Optional.ofNullable(decl.getBase()), steps);
  }

  private List<? extends Scenario.Step> step(EObject step) {
    return switch (step) {
      case ExpectationDecl e -> expectation(e).map(Scenario.Expect::new).stream().toList();
      case Down down ->
          LinkLowering.names(context, down.getTargets()).stream().map(Scenario.Down::new).toList();
      case Up up ->
          LinkLowering.names(context, up.getTargets()).stream().map(Scenario.Up::new).toList();
      case Enable e -> exchange(e, e.getFeature(), e.getOn(), true);
      case Disable e -> exchange(e, e.getFeature(), e.getOn(), false);
      case Prefer p ->
          context
              .name(p.getOn())
              .map(n -> new Scenario.Prefer(n, GatewayLowering.preference(p.getPreference())))
              .stream()
              .toList();
      case Announce a -> unsupported(a, "announce");
      case Withdraw w -> unsupported(w, "withdraw");
      default -> unsupported(step, "this step");
    };
  }

  private List<Scenario.Step> exchange(EObject step, Feature feature, Ref on, boolean value) {
    Optional<EObject> target = context.target(on);
    if (feature != Feature.ROUTE_EXCHANGE) {
      return unsupported(step, feature.getLiteral() + " in a scenario");
    }
    if (target.isPresent() && !(target.get() instanceof RouteServerDecl)) {
      return unsupported(step, "route-exchange of anything but a Route Server");
    }
    return context
        .name(on)
        .<Scenario.Step>map(n -> new Scenario.SetRouteExchange(n, value))
        .stream()
        .toList();
  }

  private List<Scenario.Step> unsupported(EObject step, String what) {
    context.notSupported(step, what);
    return List.of();
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
    return switch (decl) {
      case Reachability e -> reaches(name, line, e);
      case RoutePresence e -> route(name, line, e);
      case RouteCount e ->
          context.name(e.getAt()).map(at -> new Expectation.RouteCount(name, line, e.getMax(), at));
      case DiagnosticExpectation e ->
          context
              .name(e.getOn())
              .map(
                  on -> new Expectation.Diagnostic(name, line, VnetLowering.text(e.getRule()), on));
      default -> Optional.empty();
    };
  }

  private Optional<Expectation> reaches(Name name, String line, Reachability e) {
    Optional<Name> from = context.name(e.getFrom());
    Optional<Name> to = context.name(e.getTo());
    List<Name> via = LinkLowering.names(context, e.getVia());
    List<Name> avoiding = LinkLowering.names(context, e.getAvoiding());
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

  private Optional<Expectation> route(Name name, String line, RoutePresence e) {
    context.notSupported(
        e, "community of an expected route", eINSTANCE.getRoutePresence_Communities());
    if (e.getNextHop() != null && !(e.getNextHop() instanceof AddressHop)) {
      context.notSupported(e.getNextHop(), "a next hop other than an address");
      return Optional.empty();
    }
    var prefix = literals.prefix(e.getPrefix());
    Optional<Name> at = context.name(e.getAt());
    if (prefix.isEmpty()
        || at.isEmpty()
        || (e.getLearnedFrom() != null && context.name(e.getLearnedFrom()).isEmpty())) {
      return Optional.empty();
    }
    var nextHop =
        e.getNextHop() instanceof AddressHop hop && hop.getAddress() != null
            ? literals.address(hop.getAddress(), NodeModelUtils.findActualNodeFor(hop))
            : Optional.<org.rsdl.net.IpAddress>empty();
    List<Asn> path =
        e.getAsPath().stream()
            .flatMap(a -> literals.asn(a, NodeModelUtils.findActualNodeFor(e)).stream())
            .toList();
    return Optional.of(
        new Expectation.Route(
            name,
            line,
            !e.isAbsent(),
            prefix.get(),
            at.get(),
            context.name(e.getLearnedFrom()),
            nextHop,
            path,
            e.isPreferred(),
            e.isEcmp()));
  }

  private Name next(String kind) {
    return new Name(kind + " " + ++count);
  }
}
