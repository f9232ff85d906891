package org.rsdl.lab;

import java.util.List;
import org.rsdl.model.Name;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.exchange.Role;
import org.rsdl.simulate.exchange.Session;
import org.rsdl.simulate.exchange.Speaker;

/**
 * One speaker of the lab.
 *
 * @param id its name in the lab
 * @param machine its full name in the model
 * @param routerId its lowest own address
 * @param sessions its BGP sessions, from its end
 * @param incoming the static sessions to it
 */
record LabNode(
    String id,
    Speaker speaker,
    Name machine,
    IpAddress routerId,
    List<Session> sessions,
    List<Session> incoming) {
  Role role() {
    return speaker.role();
  }

  /** As a table names it. */
  String shown() {
    return speaker.node() + speaker.instance().map(i -> " " + i).orElse("");
  }

  /** The addresses of its peers of that role. */
  List<IpAddress> peers(Role role) {
    return sessions.stream()
        .filter(s -> s.to().role() == role)
        .map(Session::toAddress)
        .distinct()
        .sorted()
        .toList();
  }
}
