package org.rsdl.model.profile;

import java.util.List;

/** What an appliance or router may run, as far as configurations are written for it. */
public final class Platforms {
  private Platforms() {}

  /** The first is meant where none is written; the last is any other. */
  public static final List<String> KNOWN = List.of("frr", "bird", "gobgp", "openbgpd", "generic");
}
