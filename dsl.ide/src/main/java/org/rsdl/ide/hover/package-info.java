/** What is shown for the element under the cursor. */
@NullMarked
package org.rsdl.ide.hover;

import org.jspecify.annotations.NullMarked;
