/** The built-in library as a file that an editor can open. */
@NullMarked
package org.rsdl.ide.library;

import org.jspecify.annotations.NullMarked;
