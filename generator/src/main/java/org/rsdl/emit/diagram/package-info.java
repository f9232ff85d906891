/** The picture of a topology: what is in it, where ELK places it, how SVG draws it. */
@NullMarked
package org.rsdl.emit.diagram;

import org.jspecify.annotations.NullMarked;
