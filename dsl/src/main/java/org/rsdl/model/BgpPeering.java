package org.rsdl.model;

import java.util.Optional;

/**
 * A {@code bgp} link of an NVA with a Route Server; every instance of the NVA with both of the
 * Route Server's.
 */
public record BgpPeering(
    Name name, boolean existing, Name nva, Name routeServer, Optional<Integer> onlyInstance)
    implements Element {}
