package org.rsdl.emit.azurecli;

import java.util.ArrayList;
import java.util.List;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.LeftOut;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.model.Topology;

/** A script that deploys the network, and one that switches route exchange. */
public final class AzureCliEmitter implements Emitter {
  @Override
  public String name() {
    return "azure-cli";
  }

  @Override
  public List<LeftOut> leftOut(Topology topology) {
    return LeftOut.ofDeployment(topology);
  }

  @Override
  public List<OutputFile> emit(Network network) {
    Deployment deployment = Deployment.of(network.topology());
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile("deploy.sh", DeployScript.text(deployment), true));
    if (!deployment.routeServers().isEmpty()) {
      files.add(new OutputFile("route-exchange.sh", RouteExchangeScript.text(deployment), true));
    }
    return files;
  }
}
