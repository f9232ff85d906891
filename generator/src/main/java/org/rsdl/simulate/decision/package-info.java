/** How a speaker chooses among routes of one prefix: eliminations, one file each. */
@NullMarked
package org.rsdl.simulate.decision;

import org.jspecify.annotations.NullMarked;
