package org.rsdl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Ends;
import org.rsdl.intent.RoundTrip;
import org.rsdl.model.Element;
import org.rsdl.model.Topology;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.forward.PacketTracer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rsdl trace}: the path of a packet and of its answer. */
@Command(name = "trace", description = "The path of a packet, both ways.")
final class Trace implements Verb {
  @Parameters(
      paramLabel = "FROM to TO [PATH...]",
      arity = "0..*",
      description = "nodes or addresses of the network; files and folders")
  private List<String> words = new ArrayList<>();

  @Option(names = "--scenario", paramLabel = "TITLE", description = "as it leaves the network")
  private String scenario = "";

  @Override
  public int run(Session session) {
    if (words.size() < 3 || !words.get(1).equals("to")) {
      throw Stop.usage("rsdl trace takes FROM to TO [PATH...]");
    }
    Model model = Model.load(session, words.subList(3, words.size()));
    if (model.refusedForText(session)) {
      return Exit.TEXT;
    }
    Analysis network = model.one("trace");
    State state = State.of(network, scenario);
    RoundTrip trip = trip(state, words.getFirst(), words.get(2));
    switch (session.options().format()) {
      case JSON -> session.out().exact(TraceJson.text(trip, state));
      case CSV -> session.out().exact(TraceText.csv(trip));
      case MARKDOWN -> session.out().exact(TraceText.markdown(trip));
      default -> session.out().text(TraceText.text(trip));
    }
    return Exit.FINE;
  }

  @Override
  public List<Format> formats() {
    return List.of(Format.HUMAN, Format.JSON, Format.CSV, Format.MARKDOWN);
  }

  private static RoundTrip trip(State state, String from, String to) {
    Topology topology = state.topology();
    return RoundTrip.between(
            topology,
            PacketTracer.over(topology, state.outcome().routes()),
            ends(topology, from),
            ends(topology, to))
        .orElseThrow(
            () -> Stop.usage("%s and %s have no addresses of one family".formatted(from, to)));
  }

  private static List<Ends> ends(Topology topology, String typed) {
    Optional<IpAddress> address = IpAddress.parse(typed);
    List<Ends> ends =
        address
            .map(a -> Ends.of(topology, a))
            .orElseGet(() -> Ends.of(topology, nodes(topology).named(typed)));
    if (ends.isEmpty()) {
      throw Stop.usage("no subnet and no site holds " + Printer.printable(typed));
    }
    return ends;
  }

  private static Nodes nodes(Topology topology) {
    return new Nodes(
        topology
            .elements()
            .map(Element::name)
            .filter(name -> !Ends.of(topology, name).isEmpty())
            .toList(),
        "a node with an address");
  }
}
