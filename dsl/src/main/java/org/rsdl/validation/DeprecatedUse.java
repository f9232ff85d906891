package org.rsdl.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.Deprecated;
import org.rsdl.rules.Severity;

/** What is going to be gone is used no more; its annotation says what to use. */
final class DeprecatedUse implements TextRule {

  @Override
  public void check(Texts texts) {
    References.forEach(
        texts,
        (target, at) ->
            annotation(target)
                .ifPresent(
                    d ->
                        texts.tell(
                            this,
                            Severity.HINT,
                            at,
                            "%s is deprecated; %s"
                                .formatted(NodeModelUtils.getTokenText(at), shown(d)))));
  }

  private static String shown(Deprecated annotation) {
    String message = String.valueOf(annotation.getMessage());
    return message.length() <= 80 ? message : message.substring(0, 79) + "…";
  }

  private static Optional<Deprecated> annotation(EObject declared) {
    return declared.eContents().stream()
        .filter(Deprecated.class::isInstance)
        .map(Deprecated.class::cast)
        .findFirst();
  }
}
