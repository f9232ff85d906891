/** Two states of a network against each other: model, routes, reachability. */
@NullMarked
package org.rsdl.diff;

import org.jspecify.annotations.NullMarked;
