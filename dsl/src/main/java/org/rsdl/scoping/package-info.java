/** What a name may stand for, one small method a reference. */
@NullMarked
package org.rsdl.scoping;

import org.jspecify.annotations.NullMarked;
