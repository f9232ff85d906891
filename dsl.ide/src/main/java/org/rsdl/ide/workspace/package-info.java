/** What belongs together while editing: the files of one folder. */
@NullMarked
package org.rsdl.ide.workspace;

import org.jspecify.annotations.NullMarked;
