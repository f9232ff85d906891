package org.rsdl.emit;

import java.util.List;

/** One generation target. */
public interface Emitter {
  /** As {@code --target} takes it. */
  String name();

  /** Its files, sorted by path; the same network gives the same bytes. */
  List<OutputFile> emit(Network network);
}
