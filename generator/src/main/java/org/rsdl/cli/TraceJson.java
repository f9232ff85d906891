package org.rsdl.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.rsdl.intent.RoundTrip;
import org.rsdl.model.Name;
import org.rsdl.simulate.forward.Trace;

/**
 * A packet's way and its answer's in the shape {@code rsdl.trace/1}; {@code reached} means both,
 * and {@code direction} says which of the two stops.
 */
final class TraceJson {
  private TraceJson() {}

  static String text(RoundTrip trip, State state) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", "rsdl.trace/1");
    json.addProperty("network", state.topology().network());
    json.addProperty("scenario", state.scenario().orElse(null));
    json.addProperty("from", trip.from().node().full());
    json.addProperty("fromAddress", trip.from().address().toString());
    json.addProperty("to", trip.to().node().full());
    json.addProperty("toAddress", trip.to().address().toString());
    json.add("forward", hops(trip.there()));
    json.add("return", hops(trip.back()));
    json.addProperty("forwardWays", trip.ways().getFirst());
    json.addProperty("returnWays", trip.ways().getLast());
    json.addProperty("reached", trip.reached());
    boolean there = !trip.there().reached();
    Trace ended = there ? trip.there() : trip.back();
    json.addProperty("direction", trip.reached() ? null : there ? "forward" : "return");
    json.addProperty("stopsAt", trip.reached() ? null : ended.stopsAt().full());
    json.addProperty("reason", trip.reached() ? null : ended.reason());
    json.addProperty("asymmetricAt", trip.differsAt().map(Name::full).orElse(null));
    return Json.text(json);
  }

  private static JsonArray hops(Trace trace) {
    JsonArray hops = new JsonArray();
    for (Trace.Hop hop : trace.hops()) {
      JsonObject json = new JsonObject();
      json.addProperty("node", hop.node().full());
      json.addProperty("table", hop.table());
      json.addProperty("prefix", hop.prefix().map(Object::toString).orElse(null));
      json.addProperty("nextHop", hop.nextHop().map(Object::toString).orElse(null));
      hops.add(json);
    }
    return hops;
  }
}
