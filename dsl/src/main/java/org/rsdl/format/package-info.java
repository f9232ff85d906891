/** The canonical format: blanks and line ends of a text, and nothing else of it. */
@NullMarked
package org.rsdl.format;

import org.jspecify.annotations.NullMarked;
