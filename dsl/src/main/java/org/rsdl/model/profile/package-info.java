/** Dated numbers and names of Azure, as data. */
@NullMarked
package org.rsdl.model.profile;

import org.jspecify.annotations.NullMarked;
