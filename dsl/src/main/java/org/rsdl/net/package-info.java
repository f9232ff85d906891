/** Values of the network: ASNs, addresses, prefixes, communities. Imports java.* only. */
@NullMarked
package org.rsdl.net;

import org.jspecify.annotations.NullMarked;
