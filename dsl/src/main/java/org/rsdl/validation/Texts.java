package org.rsdl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.lower.TextPlaces;
import org.rsdl.rules.Severity;

/** The texts of a network, and what the rules tell of them. */
final class Texts {
  private final List<RsdlFile> files;
  private final Function<Resource, String> fileOf;
  private final List<Problem> problems = new ArrayList<>();

  Texts(List<RsdlFile> files, Function<Resource, String> fileOf) {
    this.files = List.copyOf(files);
    this.fileOf = fileOf;
  }

  /** What was told, rule by rule. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  List<RsdlFile> files() {
    return files;
  }

  /** Everything of a kind, file by file in the order of the text. */
  <T extends EObject> Stream<T> all(Class<T> kind) {
    return files.stream().flatMap(file -> EcoreUtil2.eAllOfType(file, kind).stream());
  }

  /** Whether parser and linker found nothing: only then is it known what is not there. */
  boolean areWhole() {
    return files.stream().allMatch(file -> file.eResource().getErrors().isEmpty());
  }

  /** The nodes in which a feature is written; none where the object has no such feature. */
  static List<INode> written(EObject object, String feature) {
    EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
    return found == null ? List.of() : NodeModelUtils.findNodesForFeature(object, found);
  }

  void tell(TextRule rule, Severity severity, INode at, String message, String... data) {
    tell(rule, severity, at, message, List.of(), data);
  }

  void tell(
      TextRule rule,
      Severity severity,
      INode at,
      String message,
      List<Problem.Related> related,
      String... data) {
    problems.add(
        new Problem(rule.code(), severity, message, place(at), "", related, List.of(data)));
  }

  /** Where a node of one of the texts stands. */
  Place place(INode node) {
    String file =
        fileOf.apply(NodeModelUtils.findActualSemanticObjectFor(node.getRootNode()).eResource());
    return TextPlaces.of(file, node, node);
  }
}
