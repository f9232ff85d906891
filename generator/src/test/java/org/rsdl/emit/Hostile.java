package org.rsdl.emit;

/** A model whose texts try to be code of everything that is written. */
public final class Hostile {
  private Hostile() {}

  /** What a text that is quoted must survive. */
  public static final String TEXT = "it's \"$(touch hacked)`touch hacked`\n${HOME} \\ </svg> ;#[a]";

  /** The same, as a text in brackets. */
  public static final String NAME = "[" + TEXT + "]";

  /** A label, a given name, an attachment and facts of a circuit, all hostile. */
  public static final String MODEL =
      """
      vnet Plain %1$s in westeurope {
        address 10.0.0.0/16
        subnet GatewaySubnet 10.0.2.0/26 { nsg %1$s  delegate %1$s }
        vpn-gateway VpnGw { mode active-active }
      }
      site Branch %1$s { prefixes 10.2.0.0/16 }
      circuit Er1 %1$s { provider %1$s  location %2$s }
      connect Branch <-> VpnGw { static 10.2.0.0/16 }
      """
          .formatted(literal(TEXT), literal(NAME))
          .replace("vnet Plain", "@azure(" + literal(NAME) + ") vnet Plain");

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
