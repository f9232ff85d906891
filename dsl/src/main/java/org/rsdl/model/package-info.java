/** The whole network, resolved: complete, immutable, without null, without positions. */
@NullMarked
package org.rsdl.model;

import org.jspecify.annotations.NullMarked;
