package org.rsdl;

/** Makes the language known where no Eclipse does. */
public class RsdlStandaloneSetup extends RsdlStandaloneSetupGenerated {

  /** Makes it known once for this VM. */
  public static void doSetup() {
    new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
