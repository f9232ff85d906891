/** Edits that take a finding away. */
@NullMarked
package org.rsdl.fix;

import org.jspecify.annotations.NullMarked;
