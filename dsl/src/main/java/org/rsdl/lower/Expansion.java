package org.rsdl.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.Defaults;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.UseDecl;
import org.rsdl.lower.Occurrence.Surroundings;

/** Every declaration of the texts as often as templates and loops make it. */
final class Expansion {
  /** Of templates in templates. */
  private static final int DEPTH = 3;

  /** All that templates and loops may make. */
  private static final long INSTANCES = 10_000;

  private final List<Occurrence> occurrences = new ArrayList<>();
  private final Set<TemplateDecl> used = new HashSet<>();
  private long instances;
  private long turns;

  /** The declarations in the order of the texts; what is too much has its problem. */
  static List<Occurrence> of(Context context, List<List<EObject>> modules) {
    Expansion expansion = new Expansion();
    modules.forEach(module -> expansion.expand(context, module, Surroundings.NONE));
    modules.forEach(module -> expansion.unused(context, module));
    return expansion.occurrences;
  }

  private void expand(Context context, List<? extends EObject> elements, Surroundings around) {
    Surroundings defaults = around;
    for (EObject element : elements) {
      switch (element) {
        case Defaults d -> defaults = new DefaultsLowering(context).lower(d);
        case UseDecl use -> use(context, use, defaults);
        case ForLoop loop -> loop(context, loop, defaults);
        case TemplateDecl template -> {}
        default -> {
          if (!context.isRepeated(element)) {
            occurrences.add(new Occurrence(context, element, defaults));
          }
        }
      }
    }
  }

  private void use(Context context, UseDecl use, Surroundings defaults) {
    TemplateDecl template = use.getTemplate();
    if (template == null
        || template.eIsProxy()
        || use.getName() == null
        || context.isRepeated(use)) {
      return;
    }
    used.add(template);
    if (new TemplateCircles(context).report(template) || !fits(context, use)) {
      return;
    }
    References references = new References(context);
    long index = Context.ALONE;
    if (use.getIndex() != null) {
      Optional<Long> written = references.values.number(use.getIndex(), "an index");
      if (written.isEmpty()) {
        return;
      }
      index = written.get();
    }
    if (context.instances(use).containsKey(index)) {
      context.error(
          "duplicate-name",
          use,
          "%s is used more than once with the index %s; each turn of a loop needs its own"
              .formatted(use.getName(), index == Context.ALONE ? "none" : index));
      return;
    }
    Context inner = context.instance(use, template, index);
    new Arguments(context, references.values).bind(use, template, inner);
    expand(inner, template.getBody(), defaults);
  }

  private boolean fits(Context context, UseDecl use) {
    if (context.depth() >= DEPTH) {
      context.error(
          "expansion-too-large",
          use,
          "templates are nested %d deep here; at most %d are expanded"
              .formatted(context.depth() + 1, DEPTH));
      return false;
    }
    instances++;
    if (instances > INSTANCES) {
      tooLarge(context, use, "the templates make more than 10,000 instances");
      return false;
    }
    return true;
  }

  private static void tooLarge(Context context, EObject at, String what) {
    context.error("expansion-too-large", at, what + "; at most 10,000 are expanded");
  }

  private void loop(Context context, ForLoop loop, Surroundings defaults) {
    Optional<List<Value>> values = new Loops(context).values(loop, INSTANCES);
    if (values.isEmpty()) {
      return;
    }
    turns += values.get().size();
    if (turns > INSTANCES) {
      tooLarge(context, loop, "the loops make more than 10,000 instances");
      return;
    }
    if (values.get().size() > 1 && new Loops(context).repeats(loop, values.get().size())) {
      return;
    }
    long n = 0;
    for (Value value : values.get()) {
      Context turn = context.turn();
      Value number = new Value.Whole(n++);
      if (!loop.getVars().isEmpty()) {
        turn.bind(loop.getVars().get(0), () -> Optional.of(value));
      }
      if (loop.getVars().size() > 1) {
        turn.bind(loop.getVars().get(1), () -> Optional.of(number));
      }
      expand(turn, loop.getBody(), defaults);
      if (turns > INSTANCES || instances > INSTANCES) {
        return;
      }
    }
  }

  /** What no use has looked at may still hold bad literals. */
  private void unused(Context context, List<? extends EObject> elements) {
    for (EObject element : elements) {
      if (element instanceof TemplateDecl template && !used.contains(template)) {
        new TemplateCircles(context).report(template);
        new UnusedTemplates(context).check(template);
      }
    }
  }
}
