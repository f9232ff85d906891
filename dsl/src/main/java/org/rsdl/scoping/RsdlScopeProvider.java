package org.rsdl.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.rsdl.ast.Arg;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.CommunityDecl;
import org.rsdl.ast.Expr;
import org.rsdl.ast.ForLoop;
import org.rsdl.ast.Import;
import org.rsdl.ast.LetDecl;
import org.rsdl.ast.LoopVar;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.ParamDecl;
import org.rsdl.ast.PoolDecl;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.Referable;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.TemplateDecl;
import org.rsdl.ast.TemplateParam;
import org.rsdl.ast.UseDecl;
import org.rsdl.ast.VnetDecl;

/**
 * What a name may stand for, by reference and nearest first: the virtual network, loops and
 * templates around it, its module, what is imported, the built-in library.
 */
public class RsdlScopeProvider extends AbstractRsdlScopeProvider {
  private static final AstPackage AST = AstPackage.eINSTANCE;

  @Override
  public IScope getScope(EObject context, EReference reference) {
    if (context instanceof Ref ref && reference == AST.getRef_Path()) {
      return step(ref, Math.max(0, ref.getPath().size() - 1));
    }
    if (reference == AST.getArg_Param()) {
      UseDecl use = EcoreUtil2.getContainerOfType(context, UseDecl.class);
      return use == null ? IScope.NULLSCOPE : parameters(use);
    }
    EObject from = reference == AST.getForLoop_Source() ? context.eContainer() : context;
    return around(from, reference == AST.getRef_Target() ? wanted(context) : wanted(reference));
  }

  /** The kinds of declaration that a reference takes. */
  private static Predicate<EObject> wanted(EReference reference) {
    if (reference == AST.getVnetDecl_Region() || reference == AST.getDefaults_Region()) {
      return RsdlScopeProvider::isValue;
    }
    if (reference == AST.getCommunityRef_Ref()) {
      return CommunityDecl.class::isInstance;
    }
    if (reference == AST.getUseDecl_Template()) {
      return TemplateDecl.class::isInstance;
    }
    if (reference == AST.getSubnetDecl_RouteTable()) {
      return e -> e instanceof RouteTableDecl || e instanceof TemplateParam;
    }
    if (reference == AST.getMapApplication_Map()
        || reference == AST.getBgpSessionDecl_Inbound()
        || reference == AST.getBgpSessionDecl_Outbound()) {
      return e -> e instanceof RouteMapDecl || e instanceof TemplateParam;
    }
    return e -> isValue(e) || e instanceof PoolDecl || e instanceof PrefixListDecl;
  }

  /** In a value all that has a name; elsewhere what the network has, no region of the library. */
  private static Predicate<EObject> wanted(EObject context) {
    EObject place = context instanceof Ref ? context.eContainer() : context;
    boolean value =
        place instanceof Expr
            || place instanceof Arg
            || place instanceof LetDecl
            || place instanceof ParamDecl
            || place instanceof TemplateParam;
    return value
        ? Referable.class::isInstance
        : e -> e instanceof Referable && !Modules.isLibrary(e.eResource());
  }

  private static boolean isValue(EObject e) {
    return e instanceof LetDecl
        || e instanceof ParamDecl
        || e instanceof TemplateParam
        || e instanceof LoopVar;
  }

  /** All that is in sight of a place. */
  private static IScope around(EObject place, Predicate<EObject> wanted) {
    if (place instanceof RsdlFile file) {
      return module(file, wanted);
    }
    if (place.eContainer() == null) {
      return IScope.NULLSCOPE;
    }
    Supplier<IScope> farther = () -> around(place.eContainer(), wanted);
    return place instanceof VnetDecl || place instanceof TemplateDecl || place instanceof ForLoop
        ? scope(farther, List.of(place), wanted)
        : farther.get();
  }

  private static IScope module(RsdlFile file, Predicate<EObject> wanted) {
    Supplier<IScope> library =
        () -> scope(() -> IScope.NULLSCOPE, Modules.library(file).toList(), wanted);
    Supplier<IScope> all = () -> imported(library, file, true, wanted);
    Supplier<IScope> named = () -> imported(all, file, false, wanted);
    return scope(named, Modules.files(file), wanted);
  }

  private static IScope scope(
      Supplier<IScope> farther, List<? extends EObject> holders, Predicate<EObject> wanted) {
    List<NameScope.Visible> tables = new ArrayList<>(holders.size());
    holders.forEach(holder -> tables.add(new NameScope.Visible(NameTable.of(holder), wanted)));
    return new NameScope(farther, tables);
  }

  /** What the imports of all of a module bring, or those of one name, which are nearer. */
  private static IScope imported(
      Supplier<IScope> farther, RsdlFile file, boolean all, Predicate<EObject> wanted) {
    List<NameScope.Visible> tables = new ArrayList<>();
    for (Import from : file.getImports()) {
      if (Modules.name(from).equals("*") == all) {
        for (RsdlFile other : Modules.imported(from)) {
          tables.add(new NameScope.Visible(NameTable.of(other), wanted.and(e -> brings(from, e))));
        }
      }
    }
    return new NameScope(farther, tables);
  }

  /** Whether an import of its module brings an element. */
  static boolean brings(Import from, EObject element) {
    EObject outermost = Names.outermost(element);
    String name = Modules.name(from);
    return Names.exported(outermost) && (name.equals("*") || name.equals(Names.simple(outermost)));
  }

  /** The parameters that a use gives arguments for. */
  private static IScope parameters(UseDecl use) {
    return inside(use, TemplateParam.class::isInstance);
  }

  /** The n-th step behind the target of a reference: what the step before it holds. */
  public static IScope step(Ref ref, int n) {
    EObject before = n == 0 ? ref.getTarget() : ref.getPath().get(n - 1);
    return before == null || before.eIsProxy()
        ? IScope.NULLSCOPE
        : inside(before, NodeDecl.class::isInstance);
  }

  /** What an element holds; a use holds what its template does. */
  private static IScope inside(EObject element, Predicate<EObject> wanted) {
    EObject holder = element instanceof UseDecl use ? use.getTemplate() : element;
    return holder == null || holder.eIsProxy()
        ? IScope.NULLSCOPE
        : scope(() -> IScope.NULLSCOPE, List.of(holder), wanted);
  }

  /**
   * All that the target of a reference may stand for by a simple name; more than one of them if the
   * name has to be qualified.
   */
  public static List<EObject> meanings(Ref ref, String simple) {
    return NameScope.meanings(around(ref, wanted(ref)), QualifiedName.create(simple));
  }

  /** The same for the n-th step behind the target. */
  public static List<EObject> meanings(Ref ref, int n, String simple) {
    return NameScope.meanings(step(ref, n), QualifiedName.create(simple));
  }
}
