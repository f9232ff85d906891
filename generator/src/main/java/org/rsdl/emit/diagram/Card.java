package org.rsdl.emit.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rsdl.emit.OneLine;
import org.rsdl.emit.diagram.Picture.Box;
import org.rsdl.emit.diagram.Picture.Face;
import org.rsdl.emit.diagram.Picture.Look;
import org.rsdl.emit.diagram.Picture.Words;
import org.rsdl.model.Instance;
import org.rsdl.model.Name;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;

/** Collects the lines of a box. */
final class Card {
  /** A longer line is cut; pointing at the box tells the whole. */
  private static final int LONGEST = 44;

  private final String name;
  private final List<Words> words = new ArrayList<>();
  private final StringBuilder tip = new StringBuilder();

  Card(String kind, Name name, String label, boolean existing) {
    this.name = name.full();
    tip.append(name.full()).append(", ").append(kind);
    words.add(new Words((existing ? "existing " : "") + kind, Face.KIND));
    words.set(0, new Words(words.getFirst().text().toUpperCase(Locale.ROOT), Face.KIND));
    line(Face.NAME, name.simple());
    if (!label.isEmpty()) {
      add(Face.LABEL, label);
    }
  }

  /** One more line. */
  void add(Face face, String text) {
    tip.append('\n').append(OneLine.of(text));
    line(face, text);
  }

  /** Nothing where there is no number. */
  void asn(Optional<Asn> asn) {
    asn.ifPresent(number -> add(Face.FACT, "AS " + number));
  }

  /** The addresses of numbered instances. */
  void instances(List<IpAddress> addresses) {
    for (int i = 0; i < addresses.size(); i++) {
      add(Face.ADDRESS, (addresses.size() > 1 ? i + "  " : "") + addresses.get(i));
    }
  }

  /** The addresses of named instances. */
  void machines(List<Instance> machines) {
    machines.forEach(m -> add(Face.ADDRESS, m.name().simple() + "  " + m.address()));
  }

  Box box(Look look, List<Box> inside) {
    return new Box(name, look, words, tip.toString(), inside);
  }

  private void line(Face face, String text) {
    String one = OneLine.of(text);
    int points = one.codePointCount(0, one.length());
    String cut =
        points <= LONGEST ? one : one.substring(0, one.offsetByCodePoints(0, LONGEST - 1)) + "…";
    words.add(new Words(cut, face));
  }
}
