package org.rsdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.project.Models;
import org.rsdl.project.Source;
import org.w3c.dom.Document;

/** Words of a model stay words in every file, whatever they look like there. */
class EscapingTest {
  private static final String MODEL =
      """
      @azure(WORDS)
      existing vnet Hub WORDS {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        subnet GatewaySubnet 10.0.2.0/26
        subnet NvaSubnet 10.0.3.0/28 { nsg WORDS }
        route-server Rs WORDS { route-exchange on }
        expressroute-gateway ErGw WORDS
        vpn-gateway VpnGw WORDS { mode active-active bgp on }
        nva Fw WORDS in NvaSubnet { asn 65001 instance A 10.0.3.4 instance B 10.0.3.5 }
      }
      site One WORDS { asn 65011 prefixes 10.1.0.0/16 }
      site Two WORDS { asn 65012 prefixes 10.2.0.0/16 }
      circuit Er WORDS { provider WORDS location WORDS }
      bgp Fw <-> Rs
      connect One <-> Fw { tunnel overlay }
      connect Two <-> ErGw over Er
      expect One reaches Two because WORDS
      scenario WORDS { down Er expect One cannot reach Two }
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's \"quoted\"",
        "$(touch x) `touch x` ${HOME} $HOME",
        "one\ntwo\r\n\tthree",
        "</svg></title></text><script>alert(1)</script>",
        "]]> <!-- & &amp; &#0; %s %n \\",
        "[concat('x')]",
        "['a', parameters('p')]",
        "; rm x | cat & ! !! !x",
        "-- --help # //",
        "''' \"\"\" EOF",
        "\u0001\u001b[31m\u007f\u0085",
        "Zürich 東京 \uD83D\uDE80 \u202e \uFFFE",
        "end with a backslash \\"
      })
  void everyFileStaysWhole(String words) throws Exception {
    for (Emitter emitter : AllEmitters.EMITTERS) {
      List<OutputFile> plain = emit(emitter, "plain");
      List<OutputFile> files = emit(emitter, words);
      assertEquals(
          plain.stream().map(OutputFile::path).toList(),
          files.stream().map(OutputFile::path).toList());
      for (int i = 0; i < files.size(); i++) {
        whole(files.get(i), plain.get(i));
      }
    }
  }

  @Test
  void aPictureTellsTheWords() throws Exception {
    String words = "\"a\" <b> & 'c' </svg> $(d)";
    String svg = emit(AllEmitters.named("diagram").orElseThrow(), words).getFirst().text();
    Document document = xml(svg);
    assertEquals("svg", document.getDocumentElement().getLocalName());
    assertTrue(document.getDocumentElement().getTextContent().contains(words), svg);
    assertEquals(
        document.getDocumentElement(),
        document.getElementsByTagName("svg").item(0),
        "one svg element");
    assertEquals(0, document.getElementsByTagName("b").getLength());
  }

  @Test
  void aNetworkMayBeNamedByAnyFile() throws Exception {
    String file = "a <b> & \"c\" '$(d)'.rsdl";
    for (Emitter emitter : AllEmitters.EMITTERS) {
      List<OutputFile> files = emit(emitter, "plain");
      List<OutputFile> strange = emit(emitter, "plain", file);
      for (int i = 0; i < files.size(); i++) {
        assertEquals(files.get(i).path(), strange.get(i).path());
        whole(strange.get(i), files.get(i));
      }
    }
  }

  private void whole(OutputFile file, OutputFile plain) throws Exception {
    String kind = file.path().substring(file.path().lastIndexOf('.'));
    switch (kind) {
      case ".json" -> JsonParser.parseString(file.text());
      case ".sh" -> assertEquals("", bash(file), file.text());
      case ".svg" -> {
        xml(file.text());
        assertPlain(file);
      }
      default -> {
        assertEquals(plain.text().lines().count(), file.text().lines().count(), file.text());
        assertPlain(file);
      }
    }
  }

  private static void assertPlain(OutputFile file) {
    assertFalse(
        file.text().chars().anyMatch(c -> c != '\n' && c != '\t' && Character.isISOControl(c)),
        file.path());
  }

  private static Document xml(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private String bash(OutputFile file) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("script.sh"), file.text());
    Process process =
        new ProcessBuilder("bash", "-n", script.toString()).redirectErrorStream(true).start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static List<OutputFile> emit(Emitter emitter, String words) {
    return emit(emitter, words, "plain.rsdl");
  }

  private static List<OutputFile> emit(Emitter emitter, String words, String file) {
    String literal =
        '"'
            + words
                .replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
            + '"';
    Source source = new Source(file, MODEL.replace("WORDS", literal));
    Analysis analysis = Analysis.of(new Models().load(List.of(source)).getFirst());
    assertEquals(List.of(), analysis.lowered().problems());
    return emitter.emit(new Network(analysis.topology(), analysis::outcome));
  }
}
