package org.rsdl.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.rsdl.model.Topology;

/** A topology as real daemons: BIRD as Route Server, FRR as all else. */
final class Lab implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);
  private static final long SECOND_CHANCE = TimeUnit.SECONDS.toNanos(10);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  /** So long nothing may change before the tables count as final. */
  private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(1500);

  private final Namespaces namespaces = new Namespaces();
  private final Daemons daemons = new Daemons();
  private final Thread atExit = new Thread(this::clean);
  private final List<LabSpeaker> speakers = new ArrayList<>();
  private final LabPlan plan;
  private final Path folder;

  /**
   * Starts all.
   *
   * @param files the frr.conf of each appliance instance and on-premises router, by its full name
   */
  Lab(Topology topology, Map<String, String> files) {
    plan = new LabPlan(topology);
    folder = folder();
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      plan.wire(namespaces);
      namespaces.make();
      plan.nodes().parallelStream().map(node -> start(node, files)).forEachOrdered(speakers::add);
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /** Sockets are reached and logs written by the user that FRR runs as. */
  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("rsdl-lab");
      return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(LabNode node, boolean ofFrr) {
    try {
      Path own = Files.createDirectory(folder.resolve(node.id()));
      if (ofFrr) {
        UserPrincipal frr =
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("frr");
        Files.setOwner(own, frr);
      }
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LabSpeaker start(LabNode node, Map<String, String> files) {
    switch (node.role()) {
      case ROUTE_SERVER -> {
        BirdSpeaker bird = new BirdSpeaker(node, folder(node, false));
        bird.start(namespaces, daemons, plan.gateway(node.routerId()));
        return bird;
      }
      case NVA, SITE -> {
        FrrRouter frr = new FrrRouter(node, folder(node, true), true);
        String file = files.get(node.machine().full());
        if (file == null) {
          throw new IllegalArgumentException("no frr.conf for " + node.machine());
        }
        frr.start(namespaces, daemons, file + FrrRouter.impatient(node));
        return frr;
      }
      case EXPRESSROUTE_GATEWAY, VPN_GATEWAY, MSEE -> {
        FrrRouter frr = new FrrRouter(node, folder(node, true), false);
        frr.start(namespaces, daemons, AzureRouter.config(node));
        return frr;
      }
    }
    throw new IllegalArgumentException(node.toString());
  }

  /** The speakers that run. */
  List<LabNode> nodes() {
    return plan.nodes();
  }

  /** The Route Servers take the settings that they have in this topology, while they run. */
  void become(Topology topology) {
    for (LabNode other : new LabPlan(topology).nodes()) {
      for (LabSpeaker speaker : speakers) {
        if (speaker instanceof BirdSpeaker bird && bird.node().id().equals(other.id())) {
          bird.become(other, plan.gateway(other.routerId()));
        }
      }
    }
  }

  /**
   * The tables, once all sessions are up and nothing changes any more; what is still not as
   * expected gets a second chance.
   */
  List<Row> settled(List<Row> expected) {
    long start = System.nanoTime();
    long since = start;
    LabTables last = read();
    while (!last.waiting().isEmpty()
        || System.nanoTime() - since < QUIET
        || (!last.rows().equals(expected) && System.nanoTime() - start < SECOND_CHANCE)) {
      if (System.nanoTime() - start > PATIENCE) {
        throw new IllegalStateException("The lab does not settle; not up: " + last.waiting());
      }
      LockSupport.parkNanos(PAUSE);
      LabTables now = read();
      if (!now.equals(last)) {
        last = now;
        since = System.nanoTime();
      }
    }
    return last.rows();
  }

  private LabTables read() {
    List<String> waiting = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (LabTables tables : speakers.parallelStream().map(LabSpeaker::read).toList()) {
      waiting.addAll(tables.waiting());
      rows.addAll(tables.rows());
    }
    return new LabTables(waiting, rows);
  }

  @Override
  public void close() {
    clean();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // the machine is on its way out, and the hook finds nothing left to do
    }
  }

  private synchronized void clean() {
    try {
      daemons.close();
    } finally {
      namespaces.close();
      deleteFolder();
    }
  }

  private void deleteFolder() {
    try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
