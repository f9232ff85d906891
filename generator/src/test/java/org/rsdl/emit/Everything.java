package org.rsdl.emit;

/** A text with every kind of resource, known and unknown facts, and what exists already. */
public final class Everything {
  private Everything() {}

  /** The text. */
  public static final String TEXT =
      """
      module everything

      vnet Hub "The hub" in westeurope {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/26
        subnet NvaSubnet 10.0.3.0/28 { nsg "nsg-nva" }
        subnet Web 10.0.4.0/24 { delegate "Microsoft.Web/serverFarms" }
        route-server Rs { routing-preference as-path }
        expressroute-gateway ErGw
        vpn-gateway VpnGw { mode active-active }
        nva Sdwan in NvaSubnet {
          asn 65001
          instance Sdwan-a 10.0.3.4
          instance Sdwan-b 10.0.3.5
        }
      }

      existing vnet Old {
        address 10.20.0.0/16
        existing subnet GatewaySubnet 10.20.2.0/26
        subnet RouteServerSubnet 10.20.1.0/26
        subnet FwSubnet 10.20.3.0/28
        route-server Rs2 { route-exchange on  routing-preference vpn }
        existing vpn-gateway VpnGw2
        nva Fw in FwSubnet { instance one 10.20.3.4 }
      }

      @azure("vnet-Given") existing vnet Named {
        address 10.30.0.0/16
        existing route-server Rs3
      }

      site Dc "Data centre" {
        asn 65011
        prefixes 10.1.0.0/16
        instance Ce1 172.16.0.1
        instance Ce2 172.16.0.2
      }
      site Branch { kind branch  prefixes 10.2.0.0/16 }
      site Far { asn 65013  prefixes 10.3.0.0/16 }
      circuit Er1 { provider "Equinix"  location "Paris"  bandwidth 1000  sku Premium
                    link-subnets 172.31.0.0/30, 172.31.0.4/30 }
      circuit Er2 { sku Local }
      existing circuit Er3

      bgp Sdwan <-> Rs
      bgp Fw <-> Rs2
      bgp Sdwan <-> Rs3
      connect Dc <-> VpnGw { bgp on  static 172.16.0.1/32, 10.9.0.0/16 }
      connect Branch <-> VpnGw { static 10.2.0.0/16 }
      connect Branch <-> VpnGw2 as Second { bgp on }
      connect Far <-> ErGw over Er1
      connect Dc <-> ErGw over Er1, Er3 as Both
      connect Far <-> Sdwan { tunnel overlay }
      """;
}
