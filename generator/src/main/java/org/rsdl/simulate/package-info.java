/** What the network does: a pure function of the topology. */
@NullMarked
package org.rsdl.simulate;

import org.jspecify.annotations.NullMarked;
