/** The canonical format, as an editor asks for it. */
@NullMarked
package org.rsdl.ide.formatting;

import org.jspecify.annotations.NullMarked;
