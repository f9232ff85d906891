package org.rsdl.lower;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.Annotation;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.AzureName;
import org.rsdl.ast.Defaults;
import org.rsdl.ast.TagAnnotation;
import org.rsdl.lower.Occurrence.Surroundings;
import org.rsdl.model.Facts;

/** What is known of the deployed things: {@code defaults}, {@code @azure} and {@code @tag}. */
final class DefaultsLowering {
  private final Context context;

  DefaultsLowering(Context context) {
    this.context = context;
  }

  /** What holds from here on. */
  Surroundings lower(Defaults decl) {
    SortedMap<String, String> tags = new TreeMap<>();
    for (int i = 0; i < Math.min(decl.getTags().size(), decl.getValues().size()); i++) {
      tags.put(decl.getTags().get(i), decl.getValues().get(i));
    }
    return new Surroundings(
        region(decl, decl.getRegion(), AstPackage.eINSTANCE.getDefaults_Region()),
        Optional.ofNullable(decl.getResourceGroup()),
        Optional.ofNullable(decl.getSubscription()),
        Collections.unmodifiableSortedMap(tags));
  }

  /** Azure's name of the region that a name stands for. */
  Optional<String> region(EObject decl, @Nullable EObject region, EStructuralFeature feature) {
    if (region == null || region.eIsProxy()) {
      return Optional.empty();
    }
    Evaluation values = new References(context).values;
    Optional<Value> value = values.referred(region, decl);
    if (value.isPresent() && !(value.get() instanceof Value.Text)) {
      context.error(
          "value-of-other-type",
          Context.written(decl, feature).getFirst(),
          value.get() + " is no region; a region is a text, such as those of rsdl.std");
    }
    return value.filter(Value.Text.class::isInstance).map(v -> ((Value.Text) v).text());
  }

  /** What is known of one deployed thing. */
  static Facts facts(
      List<Annotation> annotations, Optional<String> resourceGroup, Surroundings around) {
    SortedMap<String, String> tags = new TreeMap<>(around.tags());
    Optional<String> name = Optional.empty();
    for (Annotation annotation : annotations) {
      switch (annotation) {
        case AzureName azure when azure.getAzureName() != null ->
            name = Optional.of(azure.getAzureName());
        case TagAnnotation tag -> tag.getTags().forEach(t -> tag(tags, t));
        default -> {}
      }
    }
    return new Facts(name, resourceGroup.or(around::resourceGroup), around.subscription(), tags);
  }

  /** {@code "name=value"}, or a name without value. */
  private static void tag(SortedMap<String, String> tags, String text) {
    int equals = text.indexOf('=');
    tags.put(
        equals < 0 ? text : text.substring(0, equals),
        equals < 0 ? "" : text.substring(equals + 1));
  }
}
