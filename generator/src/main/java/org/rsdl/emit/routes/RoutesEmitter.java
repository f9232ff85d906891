package org.rsdl.emit.routes;

import java.util.List;
import java.util.Optional;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.model.Topology;
import org.rsdl.simulate.Outcome;

/** The target {@code routes}: every table of the baseline, for people and for programs. */
public final class RoutesEmitter implements Emitter {
  @Override
  public String name() {
    return "routes";
  }

  @Override
  public List<OutputFile> emit(Network network) {
    Topology topology = network.topology();
    Outcome outcome = network.outcome().get();
    String json = RoutesJson.json(topology, Optional.empty(), outcome, Selection.ALL);
    String text = RoutesText.text(topology, Optional.empty(), outcome, Selection.ALL);
    return List.of(
        new OutputFile("routes.json", json, false), new OutputFile("routes.txt", text, false));
  }
}
