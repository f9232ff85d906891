/** The target {@code azure-cli}: bash scripts of Azure CLI commands. */
@NullMarked
package org.rsdl.emit.azurecli;

import org.jspecify.annotations.NullMarked;
