package org.rsdl.emit.routes;

import java.util.Set;
import org.rsdl.model.Name;

/**
 * Which tables to write.
 *
 * @param nodes full names of speakers and subnets; empty for all of them
 * @param table one kind of table, or {@link Table#ALL}
 */
public record Selection(Set<Name> nodes, Table table) {
  /** Everything there is. */
  public static final Selection ALL = new Selection(Set.of(), Table.ALL);

  public Selection {
    nodes = Set.copyOf(nodes);
  }

  boolean shows(Name node) {
    return nodes.isEmpty() || nodes.contains(node);
  }
}
