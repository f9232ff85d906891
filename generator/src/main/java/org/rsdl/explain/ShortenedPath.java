package org.rsdl.explain;

import java.util.List;
import org.rsdl.model.Name;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Terms;
import org.rsdl.simulate.rib.AsPath;

/** Why a path is told without an ASN that its sender has in it. */
record ShortenedPath(List<Session> sessions) {

  /** The rule that took an ASN out; empty where none is missing, or where a route map did it. */
  String reason(Name sender, Name receiver, AsPath had, AsPath told) {
    if (told.asns().containsAll(had.asns())) {
      return "";
    }
    return sessions.stream()
        .filter(over -> over.from().node().equals(sender) && over.to().node().equals(receiver))
        .findFirst()
        .map(ShortenedPath::reason)
        .orElse("");
  }

  private static String reason(Session over) {
    Terms.Export tells = over.terms().sender();
    boolean customer = over.from().role() == Role.MSEE && over.to().role() == Role.SITE;
    if (!tells.maps().isEmpty()) {
      return "";
    }
    if (customer || tells.removePrivateAs()) {
      return "private-asns-removed";
    }
    return tells.asOverride() ? "as-override" : "";
  }
}
