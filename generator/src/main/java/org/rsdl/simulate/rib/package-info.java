/** Routes and the tables of a speaker (RFC 4271 section 3.2). */
@NullMarked
package org.rsdl.simulate.rib;

import org.jspecify.annotations.NullMarked;
