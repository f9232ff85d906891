package org.rsdl.scoping;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.rsdl.rules.Nearness;

/** Words for a name that links to nothing, with the nearest name in scope. */
public class UnresolvedNames extends LinkingDiagnosticMessageProvider
    implements ILinkingDiagnosticMessageProvider.Extended {
  /** The rule's name. */
  public static final String CODE = "unresolved-name";

  @Inject private IScopeProvider scopes;

  @Override
  public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
    String name = context.getLinkText();
    if (name.matches("AS[0-9]+") && context.getContext() instanceof org.rsdl.ast.AsnRef) {
      String message =
          name + " is not a number; an ASN is written 65001, or 65000.10 in the dotted form";
      return new DiagnosticMessage(message, Severity.ERROR, "asn-not-a-number", name.substring(2));
    }
    Optional<String> nearest =
        StreamSupport.stream(
                scopes
                    .getScope(context.getContext(), context.getReference())
                    .getAllElements()
                    .spliterator(),
                false)
            .map(d -> d.getName().toString())
            .filter(n -> Nearness.distance(n, name) <= Math.max(1, name.length() / 3))
            .min(
                Comparator.<String>comparingInt(n -> Nearness.distance(n, name))
                    .thenComparing(n -> n));
    return nearest
        .map(
            n ->
                new DiagnosticMessage(
                    name + " is not known here; did you mean " + n, Severity.ERROR, CODE, n))
        .orElseGet(
            () ->
                new DiagnosticMessage(
                    name + " is not known here; a name is declared in this module or in rsdl.std",
                    Severity.ERROR,
                    CODE));
  }
}
