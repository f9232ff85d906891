package org.rsdl.syntax;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.rsdl.syntax.Machine.Position;

/**
 * Reads a text that does not parse from its beginning to its end: of each block its first mistake
 * is told, and as little as possible is left out, so that the rest keeps its meaning.
 */
final class Mender {
  private final Machine machine;
  private final List<Lexeme> tokens;
  private final Mending mending = new Mending();
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final BitSet tooDeep = new BitSet();
  private final int opening;
  private final int closing;
  private List<Position> readings;
  private int at;

  /** The last start of a line, with what was read and what was whole up to it. */
  private Line line;

  /** The last start of a line that was gone back to: a second time would end nowhere. */
  private int wentBackTo = -1;

  private record Line(
      Block block, int at, List<Position> readings, int whole, List<Position> atWhole) {}

  private Mender(Machine machine, List<Lexeme> tokens) {
    this.machine = machine;
    this.tokens = tokens;
    opening = machine.automaton().keyword("{");
    closing = machine.automaton().keyword("}");
    readings = machine.start();
    Block text = new Block(null, List.of(), readings, 0);
    blocks.push(text);
    line = new Line(text, 0, readings, 0, readings);
    Nesting nesting = new Nesting();
    for (int i = 0; i < tokens.size() - 1; i++) {
      tooDeep.set(i, nesting.exceededBy(tokens.get(i).text()));
    }
  }

  /**
   * What to do about a text.
   *
   * @param tokens all but white space and comments; the last is the end
   */
  static Mending mend(Machine machine, List<Lexeme> tokens) {
    return new Mender(machine, tokens).run();
  }

  private Mending run() {
    boolean ended = false;
    while (!ended) {
      Block block = blocks.getFirst();
      if (machine.takes(readings, block.isText() ? Machine.END : closing)) {
        block.whole = at;
        block.atWhole = readings;
      }
      Lexeme token = tokens.get(at);
      if (block.whole == at && machine.takes(block.start, token.type())) {
        block.member = at;
      }
      if (token.first()) {
        line = new Line(block, at, readings, block.whole, block.atWhole);
      }
      List<Position> next = tooDeep.get(at) ? List.of() : machine.follow(readings, token.type());
      if (next.isEmpty()) {
        mistake(block);
      } else if (token.type() == Machine.END) {
        ended = true;
      } else {
        read(token, next);
      }
    }
    return mending;
  }

  private void read(Lexeme token, List<Position> next) {
    if (token.type() == opening) {
      Block around = blocks.getFirst();
      blocks.push(new Block(token, head(around.member), next, at + 1));
      blocks.getFirst().told = around.told && !around.isText();
    } else if (token.type() == closing) {
      blocks.pop();
    }
    if (blocks.getFirst().isText() && token.first()) {
      blocks.getFirst().told = false;
    }
    readings = next;
    at++;
  }

  /** The declaration in front of the brace that is read now, without annotations and modifiers. */
  private List<Lexeme> head(int from) {
    List<String> words =
        readings.stream()
            .filter(r -> r.state().token() == opening)
            .flatMap(r -> GrammarUtil.containedKeywords(r.frame().rule).stream())
            .map(Keyword::getValue)
            .toList();
    for (int i = from; i < at; i++) {
      if (tokens.get(i).isWord() && words.contains(tokens.get(i).text())) {
        return tokens.subList(i, at);
      }
    }
    return tokens.subList(from, at);
  }

  private void mistake(Block block) {
    if (isCut(block)) {
      wentBackTo = line.at();
      at = line.at();
      readings = line.readings();
      block.whole = line.whole();
      block.atWhole = line.atWhole();
    }
    Situation situation = situation(at);
    Mistake mistake = tooDeep.get(at) ? Diagnosis.tooDeep(situation) : Diagnosis.of(situation);
    if (!block.told) {
      mending.tell(mistake.problem());
      block.told = true;
    }
    switch (mistake.remedy()) {
      case Remedy.Retype r -> {
        mending.retype(situation.token(), r.type());
        read(situation.token().as(r.type()), machine.follow(readings, r.type()));
      }
      case Remedy.Add a -> {
        mending.add(situation.token(), a.type());
        readings = machine.follow(readings, a.type());
      }
      case Remedy.Close c -> close(block);
      case Remedy.Skip s -> {
        mending.leaveOut(List.of(situation.token()));
        at++;
      }
      case Remedy.Member m -> leaveOut(block);
    }
  }

  /** Whether a keyword at the start of the line was taken for a name that the line before lacks. */
  private boolean isCut(Block block) {
    return line.block() == block
        && line.at() < at
        && line.at() > line.whole()
        && line.at() > wentBackTo
        && situation(line.at()).beginsMember();
  }

  private Situation situation(int index) {
    return new Situation(machine, tokens, index, readings, List.copyOf(blocks));
  }

  /** Adds the brace that is missing, and leaves out the member that it cuts. */
  private void close(Block block) {
    List<Position> closed = machine.follow(block.atWhole, closing);
    blocks.pop();
    Block around = blocks.getFirst();
    around.told |= !around.isText();
    if (closed.isEmpty()) {
      leaveOut(around);
      return;
    }
    if (block.whole < at) {
      mending.leaveOut(tokens.subList(block.whole, at));
    }
    mending.add(tokens.get(at), closing);
    readings = closed;
  }

  /**
   * Leaves out what is not whole, up to where the block can go on; a block that has to hold
   * something and does not is left out with its declaration.
   */
  private void leaveOut(Block block) {
    int to = Math.max(at, block.whole + 1);
    while (!goesOn(block, to)) {
      to = tokens.get(to).type() == opening ? behind(to) : to + 1;
    }
    at = to;
    if (tokens.get(to).type() == closing && !machine.takes(block.atWhole, closing)) {
      blocks.pop();
      at++;
      leaveOut(blocks.getFirst());
      return;
    }
    mending.leaveOut(tokens.subList(block.whole, to));
    readings = block.atWhole;
  }

  private boolean goesOn(Block block, int index) {
    Lexeme token = tokens.get(index);
    if (token.type() == Machine.END) {
      return true;
    }
    if (!block.isText() && (token.type() == closing || situation(index).endsBlock())) {
      return true;
    }
    boolean fresh = !block.isText() || token.first() || tokens.get(index - 1).type() == closing;
    boolean starts =
        machine.takes(block.start, token.type())
            && (token.isWord() || token.text().startsWith("@"));
    return machine.takes(block.atWhole, token.type())
        && ((fresh && starts) || token.type() == opening);
  }

  /** The index behind the block that opens at one. */
  private int behind(int index) {
    int depth = 0;
    for (int i = index; i < tokens.size() - 1; i++) {
      depth += tokens.get(i).type() == opening ? 1 : tokens.get(i).type() == closing ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return tokens.size() - 1;
  }
}
