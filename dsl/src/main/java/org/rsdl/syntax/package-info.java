/** What to say of a text that does not parse, and how the rest of it is still read. */
@NullMarked
package org.rsdl.syntax;

import org.jspecify.annotations.NullMarked;
