/** What one topology is made of: sources and networks. */
@NullMarked
package org.rsdl.project;

import org.jspecify.annotations.NullMarked;
