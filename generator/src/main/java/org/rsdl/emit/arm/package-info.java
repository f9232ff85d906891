/** The target {@code arm}: an Azure Resource Manager template and its parameters. */
@NullMarked
package org.rsdl.emit.arm;

import org.jspecify.annotations.NullMarked;
