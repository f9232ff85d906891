/** The only door from text to model: knows the AST and the model. */
@NullMarked
package org.rsdl.lower;

import org.jspecify.annotations.NullMarked;
