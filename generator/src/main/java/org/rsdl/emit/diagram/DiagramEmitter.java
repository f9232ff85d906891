package org.rsdl.emit.diagram;

import java.util.List;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;

/** The target {@code diagram}: the topology as one self-contained SVG file. */
public final class DiagramEmitter implements Emitter {
  @Override
  public String name() {
    return "diagram";
  }

  @Override
  public List<OutputFile> emit(Network network) {
    Picture picture = TopologyPicture.of(network.topology());
    return List.of(new OutputFile("topology.svg", Svg.of(ElkLayout.place(picture)), false));
  }
}
