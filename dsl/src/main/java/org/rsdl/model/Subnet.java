package org.rsdl.model;

import java.util.Optional;
import org.rsdl.net.IpPrefix;

/** A subnet; the attachments are Azure's names of what is attached. */
public record Subnet(
    Name name, boolean existing, IpPrefix prefix, Optional<String> nsg, Optional<String> delegation)
    implements Element {}
