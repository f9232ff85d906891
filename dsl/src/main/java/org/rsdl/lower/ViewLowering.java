package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rsdl.ast.ViewDecl;
import org.rsdl.model.Name;
import org.rsdl.model.View;

/** A {@code view}: what a diagram shows. */
final class ViewLowering {
  private final Context context;

  ViewLowering(Context context) {
    this.context = context;
  }

  Optional<View> lower(ViewDecl decl) {
    Name name = context.declare(decl, new Name(context.shared.next("view")));
    References references = new References(context);
    Set<View.Layer> layers = EnumSet.noneOf(View.Layer.class);
    decl.getShow()
        .forEach(
            layer ->
                layers.add(
                    switch (layer) {
                      case SESSIONS -> View.Layer.SESSIONS;
                      case ROUTES -> View.Layer.ROUTES;
                      case PREFIXES -> View.Layer.PREFIXES;
                      case LABELS -> View.Layer.LABELS;
                    }));
    return Optional.of(
        new View(
            name,
            VnetLowering.text(decl.getTitle()),
            references.names(decl.getIncludes()),
            references.names(decl.getExcludes()),
            Context.written(decl, eINSTANCE.getViewDecl_Layout()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                    switch (decl.getLayout()) {
                      case LEFT_RIGHT -> View.Layout.LEFT_RIGHT;
                      case TOP_DOWN -> View.Layout.TOP_DOWN;
                      case RADIAL -> View.Layout.RADIAL;
                    }),
            layers));
  }
}
