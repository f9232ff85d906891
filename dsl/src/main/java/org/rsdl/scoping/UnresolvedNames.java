package org.rsdl.scoping;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.Arg;
import org.rsdl.ast.AsnRef;
import org.rsdl.ast.Ref;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.UseDecl;
import org.rsdl.rules.Nearness;

/** Words for a name that links to nothing: the nearest name in scope, or who has such a name. */
public class UnresolvedNames extends LinkingDiagnosticMessageProvider
    implements ILinkingDiagnosticMessageProvider.Extended {
  /** The rule's name. */
  public static final String CODE = "unresolved-name";

  /** The rule of a name that another module keeps to itself. */
  public static final String NOT_EXPORTED = "not-exported";

  /** What the data of a problem begins with where an import is missing. */
  public static final String IMPORT = "import ";

  @Inject private IScopeProvider scopes;

  @Override
  public @Nullable DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    String name = context.getLinkText();
    EObject place = context.getContext();
    if (name.matches("AS[0-9]+") && place instanceof AsnRef) {
      String message =
          name + " is not a number; an ASN is written 65001, or 65000.10 in the dotted form";
      return new DiagnosticMessage(message, Severity.ERROR, "asn-not-a-number", name.substring(2));
    }
    if (place instanceof Arg || isBehindUnresolved(context)) {
      return place instanceof Arg arg ? argument(arg, context) : null;
    }
    return elsewhere(place, name)
        .or(() -> nearest(scope(context), name))
        .orElseGet(
            () ->
                error(
                    name + " is not known here; a name is declared in this module or in rsdl.std"));
  }

  /** An unknown template has no parameters: that it is unknown is said there. */
  private @Nullable DiagnosticMessage argument(Arg arg, ILinkingDiagnosticContext context) {
    UseDecl use = (UseDecl) arg.eContainer();
    if (use.getTemplate() == null || use.getTemplate().eIsProxy()) {
      return null;
    }
    String template = use.getTemplate().getName();
    String name = context.getLinkText();
    String said = name + " is not a parameter of " + template;
    return near(scope(context), name)
        .map(n -> message("template-argument-mismatch", said + "; did you mean " + n, n))
        .orElseGet(
            () ->
                message(
                    "template-argument-mismatch",
                    said + "; it has " + String.join(", ", names(scope(context)).toList())));
  }

  private static DiagnosticMessage message(String rule, String text, String... data) {
    return new DiagnosticMessage(text, Severity.ERROR, rule, data);
  }

  private static DiagnosticMessage error(String text, String... data) {
    return message(CODE, text, data);
  }

  /** Whether it is a step, and the one before it is unknown: that is said there. */
  private static boolean isBehindUnresolved(ILinkingDiagnosticContext context) {
    if (!isStep(context)) {
      return false;
    }
    Ref ref = (Ref) context.getContext();
    int n = unresolvedStep(ref);
    EObject before = n == 0 ? ref.getTarget() : ref.getPath().get(n - 1);
    return before == null || before.eIsProxy();
  }

  private static boolean isStep(ILinkingDiagnosticContext context) {
    return context.getContext() instanceof Ref
        && context.getReference() == org.rsdl.ast.AstPackage.eINSTANCE.getRef_Path();
  }

  /** The first step that links to nothing so far: steps are linked from left to right. */
  private static int unresolvedStep(Ref ref) {
    List<?> steps = ((InternalEList<?>) ref.getPath()).basicList();
    int n = 0;
    while (n < steps.size() - 1 && !((EObject) steps.get(n)).eIsProxy()) {
      n++;
    }
    return n;
  }

  private IScope scope(ILinkingDiagnosticContext context) {
    return isStep(context)
        ? RsdlScopeProvider.step(
            (Ref) context.getContext(), unresolvedStep((Ref) context.getContext()))
        : scopes.getScope(context.getContext(), context.getReference());
  }

  /** A module that is not imported, or keeps the name to itself. */
  private static Optional<DiagnosticMessage> elsewhere(EObject place, String name) {
    if (!(EcoreUtil.getRootContainer(place) instanceof RsdlFile own) || name.contains(".")) {
      return Optional.empty();
    }
    return Modules.loaded(own).stream()
        .filter(f -> f.getName() != null && !f.getName().equals(own.getName()))
        .flatMap(f -> f.getElements().stream())
        .filter(e -> name.equals(Names.simple(e)))
        .map(e -> elsewhere(own, e, name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<DiagnosticMessage> elsewhere(RsdlFile own, EObject element, String name) {
    String module = ((RsdlFile) EcoreUtil.getRootContainer(element)).getName();
    if (Names.exported(element)) {
      String full = module + "." + name;
      return Optional.of(
          error(name + " is not known here; " + full + " has to be imported", IMPORT + full));
    }
    return own.getImports().stream().anyMatch(from -> Modules.module(from).equals(module))
        ? Optional.of(notExported(element, name, module))
        : Optional.empty();
  }

  private static DiagnosticMessage notExported(EObject element, String name, String module) {
    return message(
        NOT_EXPORTED,
        "%s is not exported by %s; only exported declarations can be imported"
            .formatted(name, module),
        EcoreUtil.getURI(element).toString());
  }

  private static Optional<DiagnosticMessage> nearest(IScope scope, String name) {
    return near(scope, name).map(n -> error(name + " is not known here; did you mean " + n, n));
  }

  private static Optional<String> near(IScope scope, String name) {
    return nearest(name, names(scope));
  }

  private static Stream<String> names(IScope scope) {
    return StreamSupport.stream(scope.getAllElements().spliterator(), false)
        .map(d -> d.getName().toString());
  }

  /** The one of some names that is spelt most like this one, if any is near enough. */
  public static Optional<String> nearest(String name, Stream<String> names) {
    return names
        .filter(n -> Nearness.distance(n, name) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.<String>comparingInt(n -> Nearness.distance(n, name))
                .thenComparing(Comparator.naturalOrder()));
  }
}
