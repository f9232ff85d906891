package org.rsdl.emit.frr;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rsdl.deploy.LeftOut;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.model.Topology;

/** A complete frr.conf for each appliance instance and each on-premises router that speaks BGP. */
public final class FrrEmitter implements Emitter {
  @Override
  public String name() {
    return "frr";
  }

  @Override
  public List<LeftOut> leftOut(Topology topology) {
    return Stream.concat(
            RouterConfigs.ofOtherPlatforms(topology).stream(),
            RouterConfigs.ofRouters(topology).stream())
        .toList();
  }

  @Override
  public List<OutputFile> emit(Network network) {
    return RouterConfigs.of(network.topology()).stream()
        .map(config -> new OutputFile(config.file(), FrrConf.text(config).toString(), false))
        .sorted(Comparator.comparing(OutputFile::path))
        .toList();
  }
}
