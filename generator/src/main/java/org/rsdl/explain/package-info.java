/** Why a route is there, or why not: recomputed on demand, never stored. */
@NullMarked
package org.rsdl.explain;

import org.jspecify.annotations.NullMarked;
