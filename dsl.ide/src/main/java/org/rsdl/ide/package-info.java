/** The language server: what an editor asks for, one package per request. */
@NullMarked
package org.rsdl.ide;

import org.jspecify.annotations.NullMarked;
