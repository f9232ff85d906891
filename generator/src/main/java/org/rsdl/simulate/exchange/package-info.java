/** Sessions, and what a speaker takes from and gives to its peers: one file for each rule. */
@NullMarked
package org.rsdl.simulate.exchange;

import org.jspecify.annotations.NullMarked;
