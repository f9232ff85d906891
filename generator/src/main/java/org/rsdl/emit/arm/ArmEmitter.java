package org.rsdl.emit.arm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.util.List;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.LeftOut;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.model.Topology;

/** One template for the whole network, and the file its parameters are filled in. */
public final class ArmEmitter implements Emitter {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @Override
  public String name() {
    return "arm";
  }

  @Override
  public List<LeftOut> leftOut(Topology topology) {
    return LeftOut.ofDeployment(topology);
  }

  @Override
  public List<OutputFile> emit(Network network) {
    Deployment deployment = Deployment.of(network.topology());
    return List.of(
        file("main.json", ArmTemplate.template(deployment)),
        file("main.parameters.json", ArmParameters.file(deployment)));
  }

  private static OutputFile file(String path, JsonObject json) {
    return new OutputFile(path, GSON.toJson(json) + "\n", false);
  }
}
