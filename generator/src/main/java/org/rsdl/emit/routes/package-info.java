/** Simulated route tables as text and JSON. */
@NullMarked
package org.rsdl.emit.routes;

import org.jspecify.annotations.NullMarked;
