/** What Azure needs to be told to make a topology: the one input of the Azure targets. */
@NullMarked
package org.rsdl.deploy;

import org.jspecify.annotations.NullMarked;
