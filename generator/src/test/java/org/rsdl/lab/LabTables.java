package org.rsdl.lab;

import java.util.List;

/**
 * What daemons have at a moment.
 *
 * @param waiting the sessions that are not up, each with its state
 * @param rows of both tables, sorted
 */
record LabTables(List<String> waiting, List<Row> rows) {
  LabTables {
    waiting = List.copyOf(waiting);
    rows = rows.stream().sorted().toList();
  }
}
