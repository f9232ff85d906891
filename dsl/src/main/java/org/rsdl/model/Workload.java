package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpAddress;

/** A machine that sends and receives and forwards nothing, or a private endpoint. */
public record Workload(
    Name name,
    String label,
    boolean existing,
    boolean privateEndpoint,
    Optional<IpAddress> address,
    Optional<Name> subnet)
    implements Element {}
