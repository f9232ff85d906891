package org.rsdl.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Test suites in the XML of JUnit, in the dialect that Jenkins, GitLab and GitHub all read. */
final class JunitXml {
  private static final String NEW_LINE = "\n";

  /** How a test ended; the texts are for people. */
  sealed interface End {
    /** As it should. */
    record Passed() implements End {}

    /** As it should, with something worth reading. */
    record Told(String text) implements End {}

    /** Not as it should; the message is one line. */
    record Failed(String type, String message, String text) implements End {}

    /** It did not run. */
    record Skipped(String message) implements End {}
  }

  /**
   * One test.
   *
   * @param group what it belongs to: most servers show it as the class
   * @param line in the file, from 1; absent where no line is meant
   */
  record Case(String group, String name, String file, Optional<Integer> line, End end) {}

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private JunitXml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** The suites by name, in their order. */
  static String of(String name, Map<String, List<Case>> suites) {
    try {
      JunitXml writer = new JunitXml();
      writer.write(name, suites);
      return writer.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, Map<String, List<Case>> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start(0, "testsuites", name, suites.values().stream().flatMap(List::stream).toList());
    for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
      start(1, "testsuite", suite.getKey(), suite.getValue());
      for (Case test : suite.getValue()) {
        write(test);
      }
      line(1);
      xml.writeEndElement();
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.writeCharacters(NEW_LINE);
  }

  private void start(int depth, String element, String name, List<Case> tests)
      throws XMLStreamException {
    line(depth);
    xml.writeStartElement(element);
    attribute("name", name);
    attribute("tests", String.valueOf(tests.size()));
    attribute("failures", String.valueOf(count(tests, End.Failed.class)));
    attribute("errors", "0");
    attribute("skipped", String.valueOf(count(tests, End.Skipped.class)));
  }

  private static long count(List<Case> tests, Class<? extends End> end) {
    return tests.stream().filter(test -> end.isInstance(test.end)).count();
  }

  private void write(Case test) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testcase");
    attribute("classname", test.group);
    attribute("name", test.name);
    attribute("file", test.file);
    if (test.line.isPresent()) {
      attribute("line", String.valueOf(test.line.get()));
    }
    switch (test.end) {
      case End.Passed passed -> {}
      case End.Told told -> element("system-out", Optional.empty(), "", told.text);
      case End.Failed failed ->
          element("failure", Optional.of(failed.type), failed.message, failed.text);
      case End.Skipped skipped -> element("skipped", Optional.empty(), skipped.message, "");
    }
    xml.writeEndElement();
  }

  private void element(String name, Optional<String> type, String message, String inside)
      throws XMLStreamException {
    line(3);
    xml.writeStartElement(name);
    if (!message.isEmpty()) {
      attribute("message", message);
    }
    if (type.isPresent()) {
      attribute("type", type.get());
    }
    xml.writeCharacters(legal(inside));
    xml.writeEndElement();
    line(2);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters(NEW_LINE + "  ".repeat(depth));
  }

  /** What XML 1.0 (2.2, Char) has no way to write becomes a replacement mark. */
  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
