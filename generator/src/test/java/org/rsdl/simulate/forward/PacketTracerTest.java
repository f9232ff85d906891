package org.rsdl.simulate.forward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rsdl.model.Name;
import org.rsdl.model.Topology;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.rsdl.simulate.Routes;
import org.rsdl.simulate.Routes.Kind;
import org.rsdl.simulate.Routes.SpeakerTables;
import org.rsdl.simulate.Routes.SubnetTable;
import org.rsdl.simulate.Simulation;
import org.rsdl.simulate.rib.AdjRibIn;
import org.rsdl.simulate.rib.AdjRibOut;
import org.rsdl.simulate.rib.AsPath;
import org.rsdl.simulate.rib.BgpRoute;
import org.rsdl.simulate.rib.LocRib;

/** A way is shown as its nodes, each with the prefix it goes by, and its end. */
class PacketTracerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          founding | Hub.NvaSubnet | 10.2.0.4 | Hub.NvaSubnet 10.2.0.0/16 > Er1 10.2.0.0/16 > OnPrem2
          founding | OnPrem2 | 10.0.3.7 | OnPrem2 10.0.0.0/16 > Er1 10.0.0.0/16 > Hub.ErGw 10.0.0.0/16 > Hub.NvaSubnet
          founding | OnPrem2 | 10.0.3.4 | OnPrem2 10.0.0.0/16 > Er1 10.0.0.0/16 > Hub.ErGw 10.0.0.0/16 > Hub.Sdwan
          founding | OnPrem1 | 10.2.0.4 | OnPrem1 10.2.0.0/16 > Hub.Sdwan 10.2.0.0/16 > Er1 10.2.0.0/16 > OnPrem2
          founding | OnPrem2 | 10.1.0.4 | OnPrem2 10.1.0.0/16 > Er1 10.1.0.0/16 > Hub.ErGw 10.1.0.0/16 > Hub.Sdwan 10.1.0.0/16 > OnPrem1
          founding | Hub.Sdwan.Sdwan-b | 10.1.0.4 | Hub.Sdwan 10.1.0.0/16 > OnPrem1
          founding | Hub.ErGw | 10.2.0.4 | Hub.GatewaySubnet 10.2.0.0/16 > Er1 10.2.0.0/16 > OnPrem2
          founding | Hub | 10.9.0.4 | no-route at Hub
          founding | Hub | 8.8.8.8 | to-internet at Hub
          founding | Hub.Rs | 10.2.0.4 | forwards-nothing at Hub.Rs
          founding | Nowhere | 10.2.0.4 | forwards-nothing at Nowhere
          founding | OnPrem1 | fd00::1 | no-route at OnPrem1
          vpn-active-active | OnPrem2 | 10.3.0.4 | OnPrem2 10.3.0.0/24 > Er1 10.3.0.0/24 > Hub.ErGw 10.3.0.0/24 > Hub.VpnGw 10.3.0.0/24 > Branch3
          vpn-active-active | Branch3 | 10.2.0.4 | Branch3 10.2.0.0/16 > Hub.VpnGw 10.2.0.0/16 > Er1 10.2.0.0/16 > OnPrem2
          """)
  void showsThePhysicalHops(String example, String from, String to, String way) throws IOException {
    Topology topology = example(example);
    Trace trace =
        PacketTracer.trace(
            topology, Simulation.simulate(topology).routes(), new Name(from), IpAddress.of(to));
    String hops =
        trace.hops().stream()
            .map(hop -> hop.node() + " " + hop.prefix().orElseThrow() + " > ")
            .collect(Collectors.joining());
    String end = trace.reached() ? "" : trace.reason() + " at ";
    assertEquals(way, hops + end + trace.stopsAt());
  }

  @Test
  void dropsWhatGoesToANextHopOutsideTheNetwork() throws IOException {
    Name subnet = new Name("Hub.NvaSubnet");
    EffectiveRoute away =
        new EffectiveRoute(
            "VirtualNetworkGateway",
            "Active",
            IpPrefix.of("10.1.0.0/16"),
            "VirtualNetworkGateway",
            List.of(IpAddress.of("10.8.3.4")),
            Optional.empty());
    Routes routes = new Routes(List.of(), List.of(new SubnetTable(subnet, List.of(away))));
    Trace trace = PacketTracer.trace(example("founding"), routes, subnet, IpAddress.of("10.1.0.4"));
    assertEquals("next-hop-out-of-reach at " + subnet, trace.reason() + " at " + trace.stopsAt());
  }

  @Test
  void takesTheShortestWayThatARouterOfTheSiteKnows() throws IOException {
    LocRib rib =
        new LocRib(
            List.of(
                row("Hub.Sdwan", "169.254.0.10", 0, 65001, 65515, 12076),
                row("Er1", "169.254.0.18", 1, 12076)));
    Name site = new Name("OnPrem1");
    SpeakerTables tables =
        new SpeakerTables(
            site, Kind.SITE, 65011, new AdjRibIn(List.of()), rib, new AdjRibOut(List.of()));
    List<Trace> ways =
        PacketTracer.over(example("founding"), new Routes(List.of(tables), List.of()))
            .ways(site, IpAddress.of("10.2.0.4"));
    assertEquals(List.of(new Name("Er1")), ways.stream().map(Trace::stopsAt).toList());
  }

  private static LocRib.Row row(String peer, String address, int instance, long... path) {
    AsPath asPath = new AsPath(LongStream.of(path).mapToObj(Asn::new).toList());
    IpAddress hop = IpAddress.of(address);
    return new LocRib.Row(
        BgpRoute.originated(IpPrefix.of("10.2.0.0/16"), hop).withAsPath(asPath),
        Optional.of(new Name(peer)),
        Optional.of(hop),
        Optional.of(instance),
        true,
        false,
        "only-candidate");
  }

  private static Topology example(String name) throws IOException {
    String text = Files.readString(Path.of("../examples", name, name + ".rsdl"));
    return load(text);
  }

  private static Topology load(String text) {
    return new Models().load(List.of(new Source("test.rsdl", text))).getFirst().topology();
  }
}
