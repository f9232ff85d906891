/** What only the AST can tell, and findings as issues of Xtext. */
@NullMarked
package org.rsdl.validation;

import org.jspecify.annotations.NullMarked;
