/** Expectations and scenarios, judged on how a simulation ended. */
@NullMarked
package org.rsdl.intent;

import org.jspecify.annotations.NullMarked;
