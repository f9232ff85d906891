/** Ways to take a problem away, as code actions. */
@NullMarked
package org.rsdl.ide.quickfix;

import org.jspecify.annotations.NullMarked;
