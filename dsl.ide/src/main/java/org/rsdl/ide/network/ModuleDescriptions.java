package org.rsdl.ide.network;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.rsdl.ast.RsdlFile;
import org.rsdl.scoping.Modules;

/** What is remembered of a file: its module and those it imports, beside its names. */
public final class ModuleDescriptions extends DefaultResourceDescriptionStrategy {
  static final String MODULE = "module";
  static final String IMPORTS = "imports";

  @Override
  public boolean createEObjectDescriptions(
      EObject element, IAcceptor<IEObjectDescription> acceptor) {
    if (!(element instanceof RsdlFile file)) {
      return super.createEObjectDescriptions(element, acceptor);
    }
    String module = Optional.ofNullable(file.getName()).orElse("");
    String imports =
        file.getImports().stream().map(Modules::module).sorted().collect(Collectors.joining(" "));
    acceptor.accept(
        EObjectDescription.create(
            QualifiedName.create(module.isEmpty() ? "file" : module),
            file,
            Map.of(MODULE, module, IMPORTS, imports)));
    return true;
  }
}
