package org.rsdl.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.xtext.AbstractRule;
import org.jspecify.annotations.Nullable;
import org.rsdl.syntax.Automaton.State;

/**
 * Follows a text through the grammar, all readings of it at once. Unlike the parser it never looks
 * ahead: the first token that it cannot follow is the first one that no text could go on with.
 */
final class Machine {
  /** The type of the end of a text. */
  static final int END = org.antlr.runtime.Token.EOF;

  private final Automaton automaton;
  private final Frame bottom;

  /** The rules that are being gone through, the innermost first; each stack exists once. */
  static final class Frame {
    final AbstractRule rule;
    final @Nullable State call;
    final @Nullable Frame parent;
    private final Map<State, Frame> inner = new HashMap<>();

    private Frame(AbstractRule rule, @Nullable State call, @Nullable Frame parent) {
      this.rule = rule;
      this.call = call;
      this.parent = parent;
    }

    private Frame enter(State state, AbstractRule called) {
      return inner.computeIfAbsent(state, s -> new Frame(called, s, this));
    }
  }

  /** One reading: where it is, and in which rules. */
  record Position(State state, Frame frame) {
    /** Whether the text may end here. */
    boolean isEnd() {
      return state.token() == 0;
    }
  }

  Machine(Automaton automaton) {
    this.automaton = automaton;
    bottom = new Frame(automaton.first(), null, null);
  }

  Automaton automaton() {
    return automaton;
  }

  /** All readings of an empty text: each waits for a token, or for the end. */
  List<Position> start() {
    Set<Position> found = new LinkedHashSet<>();
    reach(new Position(automaton.entry(automaton.first()), bottom), found);
    return waiting(found);
  }

  /** The readings that go on with a token; none where it cannot stand here. */
  List<Position> follow(List<Position> readings, int token) {
    Set<Position> found = new LinkedHashSet<>();
    for (Position reading : readings) {
      if (reading.isEnd() ? token == END : reading.state().token() == token) {
        if (reading.isEnd()) {
          return List.of(reading);
        }
        reach(new Position(reading.state().next().getFirst(), reading.frame()), found);
      }
    }
    return waiting(found);
  }

  /** Whether a token may stand here; asked for each token of a text: no streams here. */
  boolean takes(List<Position> readings, int token) {
    for (Position reading : readings) {
      if (reading.isEnd() ? token == END : reading.state().token() == token) {
        return true;
      }
    }
    return false;
  }

  private static List<Position> waiting(Set<Position> reached) {
    List<Position> waiting = new ArrayList<>();
    for (Position position : reached) {
      boolean last = position.state().next().isEmpty() && position.frame().parent == null;
      if (position.state().token() != 0 || last) {
        waiting.add(position);
      }
    }
    return Collections.unmodifiableList(waiting);
  }

  /** Goes on as far as no token is needed; calls are as deep as the grammar, not as the text. */
  private void reach(Position position, Set<Position> found) {
    if (!found.add(position)) {
      return;
    }
    State state = position.state();
    Frame frame = position.frame();
    if (state.token() != 0) {
      return;
    }
    if (state.call() != null) {
      reach(new Position(automaton.entry(state.call()), frame.enter(state, state.call())), found);
    } else if (state.next().isEmpty()) {
      if (frame.call != null && frame.parent != null) {
        reach(new Position(frame.call.next().getFirst(), frame.parent), found);
      }
    } else {
      for (State next : state.next()) {
        reach(new Position(next, frame), found);
      }
    }
  }
}
