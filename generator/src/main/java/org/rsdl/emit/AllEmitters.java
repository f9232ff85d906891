package org.rsdl.emit;

import java.util.List;
import java.util.Optional;
import org.rsdl.emit.arm.ArmEmitter;
import org.rsdl.emit.azurecli.AzureCliEmitter;
import org.rsdl.emit.diagram.DiagramEmitter;
import org.rsdl.emit.frr.FrrEmitter;
import org.rsdl.emit.routes.RoutesEmitter;

/** The generation targets, in the order of CLI "Generation targets"; all are written by default. */
public final class AllEmitters {
  private AllEmitters() {}

  /** Every target. */
  public static final List<Emitter> EMITTERS =
      List.of(
          new ArmEmitter(),
          new AzureCliEmitter(),
          new FrrEmitter(),
          new RoutesEmitter(),
          new DiagramEmitter());

  /** The target of that name. */
  public static Optional<Emitter> named(String name) {
    return EMITTERS.stream().filter(emitter -> emitter.name().equals(name)).findFirst();
  }
}
