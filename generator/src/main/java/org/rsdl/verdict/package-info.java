/** What only the simulated outcome can tell: one file a rule, listed in AllOutcomeRules. */
@NullMarked
package org.rsdl.verdict;

import org.jspecify.annotations.NullMarked;
