package org.rsdl.simulate;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rsdl.analysis.Analysis;
import org.rsdl.lower.Problem;
import org.rsdl.model.Topology;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** How long a simulation takes once the virtual machine is warm; the numbers are in README.md. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulationBenchmark {
  private static final String FOUNDING =
      """
      vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/27
        subnet NvaSubnet 10.0.3.0/28
        route-server Rs { route-exchange on }
        expressroute-gateway ErGw { sku ErGw1AZ }
        nva Sdwan in NvaSubnet {
          asn 65001
          instance Sdwan-a 10.0.3.4
          instance Sdwan-b 10.0.3.5
        }
      }
      site OnPrem1 { asn 65011  prefixes 10.1.0.0/16 }
      site OnPrem2 { asn 65012  prefixes 10.2.0.0/16 }
      circuit Er1
      bgp Sdwan <-> Rs
      connect OnPrem1 <-> Sdwan { tunnel overlay }
      connect OnPrem2 <-> ErGw over Er1
      expect OnPrem1 reaches OnPrem2 via Sdwan, ErGw symmetrically
      """;

  private final Models models = new Models();
  private Topology founding;
  private Topology large;

  /** Eight appliances, each with a site of a thousand prefixes. */
  private static String large() {
    StringBuilder vnet = new StringBuilder("vnet Hub {\n  address 10.0.0.0/16\n");
    vnet.append("  subnet RouteServerSubnet 10.0.1.0/26\n  subnet GatewaySubnet 10.0.2.0/27\n");
    vnet.append("  subnet NvaSubnet 10.0.3.0/27\n  route-server Rs { route-exchange on }\n");
    vnet.append("  expressroute-gateway ErGw\n");
    StringBuilder links = new StringBuilder();
    for (int nva = 0; nva < 8; nva++) {
      vnet.append(
          "  nva Nva%d in NvaSubnet { asn %d  instance n%d 10.0.3.%d }\n"
              .formatted(nva, 65001 + nva, nva, 4 + nva));
      links.append("site Site%d { asn %d  prefixes ".formatted(nva, 65101 + nva));
      for (int i = 0; i < 1000; i++) {
        links.append(i == 0 ? "" : ", ");
        links.append("10.%d.%d.%d/27".formatted(64 + nva, i / 8, i % 8 * 32));
      }
      links.append(" }\nbgp Nva%d <-> Rs\nconnect Site%d <-> Nva%d\n".formatted(nva, nva, nva));
    }
    return vnet
        + "}\n"
        + links
        + "site Dc { asn 65012  prefixes 10.2.0.0/16 }\ncircuit Er\nconnect Dc <-> ErGw over Er\n";
  }

  private Topology topology(String text) {
    return models.load(List.of(new Source("benchmark.rsdl", text))).getFirst().topology();
  }

  @Setup
  public void load() {
    founding = topology(FOUNDING);
    large = topology(large());
  }

  @Benchmark
  public Outcome foundingSimulate() {
    return Simulation.simulate(founding);
  }

  @Benchmark
  public Outcome eightTimesThousandSimulate() {
    return Simulation.simulate(large);
  }

  /** Reads every row of every table once, too. */
  @Benchmark
  public long eightTimesThousandAllRows() {
    Routes routes = Simulation.simulate(large).routes();
    long rows = 0;
    for (Routes.SpeakerTables tables : routes.speakers()) {
      for (var row : tables.adjRibIn().rows()) {
        rows += row.route().prefix().length();
      }
      for (var row : tables.locRib().rows()) {
        rows += row.route().prefix().length();
      }
      for (var row : tables.adjRibOut().rows()) {
        rows += row.route().prefix().length();
      }
    }
    for (Routes.SubnetTable subnet : routes.subnets()) {
      for (var row : subnet.effective()) {
        rows += row.prefix().length();
      }
    }
    return rows;
  }

  @Benchmark
  public List<Problem> foundingTextToAnalysis() {
    Source source = new Source("founding.rsdl", FOUNDING);
    return Analysis.of(models.load(List.of(source)).getFirst()).problems();
  }
}
