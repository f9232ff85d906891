package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.SimpleScope;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.Referable;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.UseDecl;
import org.rsdl.ast.VnetDecl;

/**
 * What a name may stand for, by reference. Scopes end at the module; the built-in library is always
 * in sight.
 */
public class RsdlScopeProvider extends AbstractRsdlScopeProvider {
  /** The read-only library of regions and communities. */
  public static final URI LIBRARY = URI.createURI("classpath:/org/rsdl/std.rsdl");

  @Override
  public IScope getScope(EObject context, EReference reference) {
    if (reference == AstPackage.eINSTANCE.getRef_Path()) {
      return step((Ref) context);
    }
    if (reference == AstPackage.eINSTANCE.getVnetDecl_Region()
        || reference == AstPackage.eINSTANCE.getDefaults_Region()) {
      return scope(library(context, LetDecl.class), module(context, Referable.class));
    }
    if (reference == AstPackage.eINSTANCE.getCommunityRef_Ref()) {
      return scope(library(context, CommunityDecl.class), module(context, CommunityDecl.class));
    }
    if (reference == AstPackage.eINSTANCE.getUseDecl_Template()) {
      return scope(List.of(), module(context, TemplateDecl.class));
    }
    if (reference == AstPackage.eINSTANCE.getArg_Param()) {
      return IScope.NULLSCOPE;
    }
    return near(context, scope(List.of(), module(context, Referable.class)));
  }

  /** What the virtual network around it holds comes first. */
  private static IScope near(EObject context, IScope module) {
    VnetDecl around = EcoreUtil2.getContainerOfType(context, VnetDecl.class);
    return around == null
        ? module
        : new SimpleScope(module, bySimpleName(EcoreUtil2.eAllOfType(around, NodeDecl.class)));
  }

  /**
   * All that a simple name may stand for where it is written: of what the virtual network around it
   * holds, else of the module; more than one if the name has to be qualified.
   */
  public static List<NodeDecl> meanings(EObject context, String simple) {
    VnetDecl around = EcoreUtil2.getContainerOfType(context, VnetDecl.class);
    List<NodeDecl> near =
        around == null ? List.of() : named(EcoreUtil2.eAllOfType(around, NodeDecl.class), simple);
    return near.isEmpty() ? named(module(context, NodeDecl.class), simple) : near;
  }

  private static List<NodeDecl> named(List<NodeDecl> elements, String simple) {
    return elements.stream().filter(element -> simple.equals(name(element))).toList();
  }

  /** A step of {@code A.B.C}: what the first step holds, at any depth. */
  private IScope step(Ref ref) {
    EObject first = ref.getTarget();
    if (first == null || first.eIsProxy() || first instanceof UseDecl) {
      return IScope.NULLSCOPE;
    }
    List<NodeDecl> inside = new ArrayList<>(EcoreUtil2.eAllOfType(first, NodeDecl.class));
    inside.remove(first);
    return new SimpleScope(IScope.NULLSCOPE, bySimpleName(inside));
  }

  private static IScope scope(List<? extends EObject> library, List<? extends EObject> module) {
    IScope outer = new SimpleScope(IScope.NULLSCOPE, bySimpleName(library));
    List<IEObjectDescription> qualified = new ArrayList<>(bySimpleName(module));
    for (EObject element : module) {
      QualifiedName name = within(element);
      if (name.getSegmentCount() > 1) {
        qualified.add(EObjectDescription.create(name, element));
      }
    }
    return new SimpleScope(outer, qualified);
  }

  private static List<IEObjectDescription> bySimpleName(List<? extends EObject> elements) {
    List<IEObjectDescription> all = new ArrayList<>();
    for (EObject element : elements) {
      String name = name(element);
      if (name != null) {
        all.add(EObjectDescription.create(QualifiedName.create(name), element));
      }
    }
    return all;
  }

  /** The name from the outermost declaration down, module left out. */
  public static QualifiedName within(EObject element) {
    List<String> steps = new ArrayList<>();
    for (EObject e = element; e != null && !(e instanceof RsdlFile); e = e.eContainer()) {
      String name = name(e);
      if (name != null) {
        steps.addFirst(name);
      }
    }
    return QualifiedName.create(steps);
  }

  /** The declared name, null while there is none; read without resolving any reference. */
  @org.jspecify.annotations.Nullable
  public static String name(EObject element) {
    var feature = element.eClass().getEStructuralFeature("name");
    return feature != null && element.eGet(feature, false) instanceof String s ? s : null;
  }

  private static <T extends EObject> List<T> module(EObject context, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (RsdlFile file : files(context)) {
      file.eAllContents()
          .forEachRemaining(
              e -> {
                if (kind.isInstance(e)) {
                  found.add(kind.cast(e));
                }
              });
    }
    return found;
  }

  /** The files that are one network with this element's: those of its module, its own first. */
  public static List<RsdlFile> files(EObject context) {
    List<RsdlFile> files = new ArrayList<>();
    if (EcoreUtil.getRootContainer(context) instanceof RsdlFile own) {
      files.add(own);
      Resource resource = own.eResource();
      if (own.getName() != null && resource != null && resource.getResourceSet() != null) {
        for (Resource other : List.copyOf(resource.getResourceSet().getResources())) {
          if (other != resource
              && !other.getContents().isEmpty()
              && other.getContents().getFirst() instanceof RsdlFile file
              && Objects.equals(file.getName(), own.getName())) {
            files.add(file);
          }
        }
      }
    }
    return files;
  }

  private static <T extends EObject> List<T> library(EObject context, Class<T> kind) {
    Resource own = context.eResource();
    if (own == null || own.getResourceSet() == null || own.getURI().equals(LIBRARY)) {
      return List.of();
    }
    ResourceSet set = own.getResourceSet();
    if (set instanceof XtextResourceSet xtext
        && !(xtext.getClasspathURIContext() instanceof ClassLoader)) {
      xtext.setClasspathURIContext(RsdlScopeProvider.class.getClassLoader());
    }
    Resource library = set.getResource(LIBRARY, true);
    return EcoreUtil2.eAllOfType(library.getContents().getFirst(), kind);
  }
}
