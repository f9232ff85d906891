package org.rsdl.lower;

import org.eclipse.emf.ecore.EObject;
import org.rsdl.model.Name;

/** What a reference leads to: the declaration, and which of its instances. */
record Target(EObject decl, Name name) {}
