package org.rsdl.model;

import org.rsdl.net.IpAddress;

/** One machine of an NVA, or one router of a site. */
public record Instance(Name name, IpAddress address) implements Element {}
