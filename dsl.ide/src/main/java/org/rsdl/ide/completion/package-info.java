/** What may stand at the cursor. */
@NullMarked
package org.rsdl.ide.completion;

import org.jspecify.annotations.NullMarked;
