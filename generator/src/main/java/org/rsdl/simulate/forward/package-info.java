/** Effective routes of a subnet and the path of a packet. */
@NullMarked
package org.rsdl.simulate.forward;

import org.jspecify.annotations.NullMarked;
