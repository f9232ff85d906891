/** Problems as an editor shows them. */
@NullMarked
package org.rsdl.ide.diagnostics;

import org.jspecify.annotations.NullMarked;
