package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.DiagnosticExpectation;
import org.rsdl.ast.FileAnnotation;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.Suppress;
import org.rsdl.rules.Catalog;
import org.rsdl.rules.Severity;

/** The rules a text names: in {@code @suppress} and in {@code expect diagnostic}. */
final class SuppressionLowering {
  private final Context context;

  SuppressionLowering(Context context) {
    this.context = context;
  }

  void lower(RsdlFile file) {
    EcoreUtil2.eAllOfType(file, Suppress.class).forEach(this::suppress);
    for (DiagnosticExpectation e : EcoreUtil2.eAllOfType(file, DiagnosticExpectation.class)) {
      Context.written(e, eINSTANCE.getDiagnosticExpectation_Rule()).forEach(this::known);
    }
  }

  private void suppress(Suppress decl) {
    boolean whole = decl.eContainer() instanceof FileAnnotation;
    Optional<Place> covers =
        whole
            ? Optional.empty()
            : Optional.of(
                context.shared.place(NodeModelUtils.findActualNodeFor(decl.eContainer())));
    Optional<Suppression.Until> until = until(decl);
    for (INode node : Context.written(decl, eINSTANCE.getSuppress_Rules())) {
      String rule = text(node);
      Optional<Catalog.Entry> entry = known(node);
      if (entry.isPresent() && !entry.get().suppressible()) {
        String why =
            switch (entry.get().floor()) {
              case TEXT -> "the text has no meaning until it is mended";
              case MODEL -> "Azure refuses such a deployment";
              case OUTCOME -> "an expectation holds or is taken back";
            };
        context.error(
            "rule-not-suppressible", node, "%s can't be suppressed; %s".formatted(rule, why));
      } else if (entry.isPresent()) {
        context.shared.suppressions.add(
            new Suppression(
                rule,
                context.shared.place(node),
                context.shared.place(NodeModelUtils.findActualNodeFor(decl)),
                covers,
                because(decl),
                until));
      }
    }
  }

  private Optional<Catalog.Entry> known(INode node) {
    Optional<Catalog.Entry> entry = Catalog.of(text(node));
    if (entry.isEmpty()) {
      String nearest = Catalog.nearest(text(node));
      context.shared.report(
          context.problem(
              "unknown-rule",
              Severity.WARNING,
              node,
              "%s is not a rule; did you mean %s".formatted(text(node), nearest),
              nearest));
    }
    return entry;
  }

  private Optional<Suppression.Until> until(Suppress decl) {
    List<INode> nodes = Context.written(decl, eINSTANCE.getSuppress_Until());
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(decl.getUntil());
      return Optional.of(new Suppression.Until(day, context.shared.place(nodes.getFirst())));
    } catch (DateTimeParseException e) {
      context.error(
          "literal-out-of-range",
          nodes.getFirst(),
          decl.getUntil() + " is no date; a date is written 2027-01-31");
      return Optional.empty();
    }
  }

  /** Empty while one types it. */
  private static String because(Suppress decl) {
    return decl.getReason() == null ? "" : decl.getReason();
  }

  private static String text(INode node) {
    return node.getText().strip().replace("^", "");
  }
}
