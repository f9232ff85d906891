package org.rsdl.intent;

import java.util.List;
import java.util.Optional;
import org.rsdl.model.Name;
import org.rsdl.net.IpPrefix;

/**
 * How one expectation was judged.
 *
 * @param intent title of its intent, empty for a lone {@code expect}
 * @param scenario title of its scenario, absent at the baseline
 * @param text the line as typed
 * @param element the expectation itself: its place in the text
 * @param witness where it fails; absent unless failed
 * @param instances how each instance of {@code X[*]} fared; empty for all others
 */
public record Result(
    String intent,
    Optional<String> scenario,
    String text,
    Status status,
    Name element,
    Optional<Witness> witness,
    List<Instance> instances) {
  public Result {
    instances = List.copyOf(instances);
  }

  /** One instance of {@code X[*]}. */
  public record Instance(long index, Status status, Optional<Witness> witness) {}

  /** The three ends of a judgement; texts as in the JSON contract. */
  public enum Status {
    PASSED("passed"),
    FAILED("failed"),
    NOT_EVALUATED("notEvaluated");

    private final String text;

    Status(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  /**
   * The counterexample of a failure.
   *
   * @param node the hop where it stops
   * @param prefix what stops there, absent where no prefix is concerned
   * @param reason a kebab-case word
   * @param seen what is there instead of what is expected, in words; empty where nothing is
   * @param change the one switch that mends it, absent where none does
   */
  public record Witness(
      Name node, Optional<IpPrefix> prefix, String reason, String seen, Optional<Change> change) {
    Witness(Name node, Optional<IpPrefix> prefix, String reason) {
      this(node, prefix, reason, "", Optional.empty());
    }

    Witness with(Change mend) {
      return new Witness(node, prefix, reason, seen, Optional.of(mend));
    }

    Witness seeing(String instead) {
      return new Witness(node, prefix, reason, instead, change);
    }
  }

  /** A switch of a Route Server to set. */
  public record Change(Name routeServer, boolean routeExchange) {
    @Override
    public String toString() {
      return "route-exchange " + (routeExchange ? "on" : "off") + " at " + routeServer;
    }
  }
}
