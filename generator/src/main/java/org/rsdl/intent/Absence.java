package org.rsdl.intent;

import java.util.Optional;
import java.util.stream.Stream;
import org.rsdl.intent.Result.Witness;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;
import org.rsdl.simulate.Routes;

/** Why a node has no route: the row, there or elsewhere, that says so. */
record Absence(Routes routes) {

  /**
   * The rejected or withheld row that explains it best, else the node itself with {@code
   * otherwise}.
   */
  Witness of(Name node, IpPrefix prefix, String otherwise) {
    return rejected(node, prefix)
        .or(() -> withheld(prefix, node))
        .or(() -> withheld(prefix))
        .orElseGet(() -> new Witness(node, Optional.of(prefix), otherwise, Optional.empty()));
  }

  private Optional<Witness> rejected(Name node, IpPrefix prefix) {
    return routes.speaker(node).stream()
        .flatMap(speaker -> speaker.adjRibIn().rows().stream())
        .filter(row -> row.route().prefix().equals(prefix) && !row.accepted())
        .findFirst()
        .map(
            row ->
                new Witness(
                    node, Optional.of(prefix), row.reason().orElse("rejected"), Optional.empty()));
  }

  private Optional<Witness> withheld(IpPrefix prefix, Name from) {
    return held(prefix).filter(held -> held.peer.equals(from)).findFirst().map(Held::witness);
  }

  /** A withheld route whose would-be receiver has it from nobody. */
  private Optional<Witness> withheld(IpPrefix prefix) {
    return held(prefix).filter(held -> !has(held.peer, prefix)).findFirst().map(Held::witness);
  }

  private Stream<Held> held(IpPrefix prefix) {
    return routes.speakers().stream()
        .flatMap(
            speaker ->
                speaker.adjRibOut().rows().stream()
                    .filter(row -> row.route().prefix().equals(prefix) && !row.sent())
                    .map(
                        row ->
                            new Held(
                                speaker.node(),
                                row.peer(),
                                prefix,
                                row.reason().orElse("withheld"))));
  }

  private boolean has(Name node, IpPrefix prefix) {
    return routes.speaker(node).stream()
        .flatMap(speaker -> speaker.locRib().rows().stream())
        .anyMatch(row -> row.route().prefix().equals(prefix));
  }

  private record Held(Name node, Name peer, IpPrefix prefix, String reason) {
    Witness witness() {
      return new Witness(node, Optional.of(prefix), reason, Optional.empty());
    }
  }
}
