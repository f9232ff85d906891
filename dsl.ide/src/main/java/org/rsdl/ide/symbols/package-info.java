/** The outline of a file. */
@NullMarked
package org.rsdl.ide.symbols;

import org.jspecify.annotations.NullMarked;
