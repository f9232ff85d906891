package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.jspecify.annotations.Nullable;

/** What is equally near, looked up by name; behind it what is farther away. */
final class NameScope extends AbstractScope {
  private final Supplier<IScope> farther;
  private final List<Visible> tables;

  NameScope(Supplier<IScope> farther, List<Visible> tables) {
    super(NULLSCOPE, false);
    this.farther = farther;
    this.tables = tables;
  }

  /** A table, and what of it may be named. */
  record Visible(NameTable table, Predicate<EObject> wanted) {}

  /** All meanings of a name: the nearest ones, farther ones only where there is none near. */
  static List<EObject> meanings(IScope scope, QualifiedName name) {
    for (IScope nearest = scope; nearest instanceof NameScope names; nearest = names.getParent()) {
      List<EObject> found = names.found(name);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  @Override
  public IScope getParent() {
    return farther.get();
  }

  /** One name is asked for each reference of a text: no streams here. */
  private List<EObject> found(QualifiedName name) {
    List<EObject> found = new ArrayList<>(1);
    for (Visible visible : tables) {
      for (EObject element : visible.table().named(name)) {
        if (visible.wanted().test(element)) {
          found.add(element);
        }
      }
    }
    return found;
  }

  @Override
  protected @Nullable IEObjectDescription getSingleLocalElementByName(QualifiedName name) {
    List<EObject> found = found(name);
    return found.isEmpty() ? null : EObjectDescription.create(name, found.getFirst());
  }

  @Override
  protected List<IEObjectDescription> getLocalElementsByName(QualifiedName name) {
    return found(name).stream().map(e -> EObjectDescription.create(name, e)).toList();
  }

  /** Each by its simple name, and by its qualified one where that differs. */
  @Override
  protected List<IEObjectDescription> getAllLocalElements() {
    List<IEObjectDescription> all = new ArrayList<>();
    for (Visible visible : tables) {
      for (EObject element : visible.table().all()) {
        if (visible.wanted().test(element)) {
          QualifiedName full = Names.within(element);
          Set<QualifiedName> names = new LinkedHashSet<>();
          names.add(QualifiedName.create(full.getLastSegment()));
          names.add(full);
          names.forEach(name -> all.add(EObjectDescription.create(name, element)));
        }
      }
    }
    return all;
  }
}
