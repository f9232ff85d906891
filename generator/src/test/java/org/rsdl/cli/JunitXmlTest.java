package org.rsdl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rsdl.cli.JunitXml.Case;
import org.rsdl.cli.JunitXml.End;
import org.w3c.dom.Element;

class JunitXmlTest {
  private static final String ODD = "<&\"'>]]> \u0000\u001b\u0085\ufffe\ud800 🛰\tü";
  private static final String LEGAL = "<&\"'>]]> \ufffd\ufffd\u0085\ufffd\ufffd 🛰\tü";

  @Test
  void anyTextIsReadBackWithMarksForWhatXmlCanNotHold() throws Exception {
    Case failed =
        new Case(ODD, ODD, ODD, Optional.of(7), new End.Failed("error", ODD, "a\n" + ODD));
    Element suites = read(JunitXml.of("rsdl", Map.of(ODD, List.of(failed))));
    Element test = first(suites, "testcase");
    Element failure = first(test, "failure");
    assertEquals(LEGAL.replace('\t', ' '), test.getAttribute("name").replace('\t', ' '));
    assertEquals(LEGAL.replace('\t', ' '), failure.getAttribute("message").replace('\t', ' '));
    assertEquals("a\n" + LEGAL, failure.getTextContent());
    assertEquals("7", test.getAttribute("line"));
  }

  @Test
  void suitesAndTheirSumCountWhatIsInThem() throws Exception {
    List<Case> cases =
        List.of(
            test(new End.Passed()),
            test(new End.Told("mild")),
            test(new End.Skipped("later")),
            test(new End.Failed("error", "no", "no")));
    Element suites = read(JunitXml.of("rsdl", Map.of("a", cases)));
    for (Element element : List.of(suites, first(suites, "testsuite"))) {
      assertEquals("4", element.getAttribute("tests"));
      assertEquals("1", element.getAttribute("failures"));
      assertEquals("1", element.getAttribute("skipped"));
    }
  }

  private static Case test(End end) {
    return new Case("group", "name", "a.rsdl", Optional.empty(), end);
  }

  private static Element read(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static Element first(Element above, String name) {
    return (Element) above.getElementsByTagName(name).item(0);
  }
}
