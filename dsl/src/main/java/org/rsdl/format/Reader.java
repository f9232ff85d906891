package org.rsdl.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.rsdl.format.Statement.Block;
import org.rsdl.format.Statement.Kind;
import org.rsdl.format.Word.Gap;

/** From the nodes of a text to its statements; comments go to the word behind them. */
final class Reader {
  private static final Set<String> NOTHING_BEHIND = Set.of("(", "[", ".", "/");

  private final Places places = new Places();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private List<Comment> comments = new ArrayList<>();
  private int breaks = 1;
  private int column;
  private boolean annotated;
  private String before = "";

  private Reader() {}

  /** The whole text as one block without braces. */
  static Block read(ICompositeNode root) {
    Reader reader = new Reader();
    reader.frames.push(new Frame(new Word("", 0, Gap.NONE, 0, List.of(), 0), false));
    reader.nodes(root);
    return reader.frames.pop().close(reader.word("", root.getTotalEndOffset(), Gap.NONE));
  }

  private void nodes(ICompositeNode parent) {
    for (INode node : parent.getChildren()) {
      if (node instanceof ILeafNode leaf && leaf.isHidden()) {
        hidden(leaf);
      } else if (node.getLength() > 0) {
        node(node, places.shape(node));
      }
    }
  }

  private void node(INode node, Shape shape) {
    if (shape.begins()) {
      frames.element().begin();
      annotated = false;
    }
    if (shape.kind() != Kind.OTHER) {
      frames.element().kind = shape.kind();
    }
    column = shape.column() > 0 ? shape.column() : column;
    if (node instanceof ICompositeNode inner) {
      nodes(inner);
      annotated |= shape.role() == Shape.Role.ANNOTATION;
    } else {
      leaf((ILeafNode) node, shape);
    }
  }

  private void leaf(ILeafNode leaf, Shape shape) {
    Word word = word(leaf.getText(), leaf.getOffset(), gap(shape));
    switch (shape.role()) {
      case OPEN -> frames.push(new Frame(word, false));
      case OPEN_OPTIONAL -> frames.push(new Frame(word, true));
      case CLOSE -> close(word);
      case WORD, ANNOTATION -> frames.element().head.add(word);
    }
  }

  private void close(Word brace) {
    Frame inner = frames.pop();
    Block block = inner.close(brace);
    frames.element().end(inner.optional && block.empty() ? null : block);
  }

  private Gap gap(Shape shape) {
    if (annotated) {
      return Gap.LINE;
    }
    if (NOTHING_BEHIND.contains(before)) {
      return Gap.NONE;
    }
    return before.equals(",") && shape.gap() == Gap.BLANK ? Gap.CLAUSE : shape.gap();
  }

  private Word word(String text, int offset, Gap gap) {
    Word word = new Word(text, offset, gap, column, comments, breaks);
    comments = new ArrayList<>();
    breaks = 0;
    column = 0;
    annotated = false;
    before = text;
    return word;
  }

  private void hidden(ILeafNode leaf) {
    String text = leaf.getText();
    if (text.isBlank()) {
      breaks += breaks(text, 0);
      return;
    }
    String comment = text.stripTrailing();
    comments.add(new Comment(comment, leaf.getOffset(), breaks, text.startsWith("//")));
    breaks = breaks(text, comment.length());
  }

  private static int breaks(String text, int from) {
    int breaks = 0;
    for (int i = from; i < text.length(); i++) {
      boolean ends =
          text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
      breaks += ends ? 1 : 0;
    }
    return breaks;
  }

  /** A block that is being read, and its statement that is. */
  private static final class Frame {
    private final Word open;
    private final boolean optional;
    private final List<Statement> body = new ArrayList<>();
    private List<Word> head = new ArrayList<>();
    private Kind kind = Kind.OTHER;

    Frame(Word open, boolean optional) {
      this.open = open;
      this.optional = optional;
    }

    void begin() {
      if (!head.isEmpty()) {
        end(null);
      }
    }

    void end(@Nullable Block block) {
      body.add(new Statement(kind, head, block));
      head = new ArrayList<>();
      kind = Kind.OTHER;
    }

    Block close(Word brace) {
      begin();
      return Block.of(open, body, brace);
    }
  }
}
