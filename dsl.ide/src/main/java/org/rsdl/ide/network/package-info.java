/** What is known of the networks that are open, worked out once a version of their texts. */
@NullMarked
package org.rsdl.ide.network;

import org.jspecify.annotations.NullMarked;
