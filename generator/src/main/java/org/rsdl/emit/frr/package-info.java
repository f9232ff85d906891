/** Target frr: one complete frr.conf for each appliance instance and on-premises router. */
@NullMarked
package org.rsdl.emit.frr;

import org.jspecify.annotations.NullMarked;
