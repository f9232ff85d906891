/** The command line: one file per verb, and the few pieces they share. */
@NullMarked
package org.rsdl.cli;

import org.jspecify.annotations.NullMarked;
