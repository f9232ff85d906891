package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpAddress;

/**
 * A load balancer in front of an appliance.
 *
 * @param activePassive one machine at a time answers its probe; else flows are spread
 * @param outboundRule gives the machines behind it a way out to the internet
 */
public record LoadBalancer(
    Name name,
    String label,
    boolean existing,
    IpAddress frontend,
    Optional<Name> subnet,
    Name backend,
    boolean activePassive,
    boolean outboundRule)
    implements Element {}
