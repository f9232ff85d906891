/** Targets: each spells a finished model, decides nothing. */
@NullMarked
package org.rsdl.emit;

import org.jspecify.annotations.NullMarked;
