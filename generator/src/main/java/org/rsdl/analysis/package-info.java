/** Everything that is known of one network, computed once and on demand. */
@NullMarked
package org.rsdl.analysis;

import org.jspecify.annotations.NullMarked;
