/** What is wrong with a topology: one file a rule, listed in AllRules. */
@NullMarked
package org.rsdl.rules;

import org.jspecify.annotations.NullMarked;
