package org.rsdl.ide;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** The requests of a client that have no answer yet. */
final class Pending {
  private final Set<String> ids = new HashSet<>();

  /** Watches what comes in, which an end point takes, or what goes out. */
  MessageConsumer watch(MessageConsumer next) {
    return next instanceof Endpoint
        ? message -> {
          asked(message);
          next.consume(message);
        }
        : message -> {
          next.consume(message);
          answered(message);
        };
  }

  private synchronized void asked(Message message) {
    if (message instanceof RequestMessage request && request.getId() != null) {
      ids.add(request.getId());
    }
  }

  private synchronized void answered(Message message) {
    if (message instanceof ResponseMessage response && response.getId() != null) {
      ids.remove(response.getId());
      notifyAll();
    }
  }

  /** Waits until all are answered, or so long. */
  synchronized void await(Duration most) throws InterruptedException {
    Instant end = Instant.now().plus(most);
    while (!ids.isEmpty() && Instant.now().isBefore(end)) {
      wait(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
    }
  }
}
