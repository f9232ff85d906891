/** Semantic tokens: names and literals; keywords stay with the client. */
@NullMarked
package org.rsdl.ide.tokens;

import org.jspecify.annotations.NullMarked;
