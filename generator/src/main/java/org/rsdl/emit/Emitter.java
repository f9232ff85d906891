package org.rsdl.emit;

import java.util.List;
import org.rsdl.deploy.LeftOut;
import org.rsdl.model.Topology;

/** One generation target. */
public interface Emitter {
  /** As {@code --target} takes it. */
  String name();

  /** Its files, sorted by path; the same network gives the same bytes. */
  List<OutputFile> emit(Network network);

  /** What of the network its files do not say, in the order of the text. */
  default List<LeftOut> leftOut(Topology topology) {
    return List.of();
  }
}
