package org.rsdl.emit.frr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

class FrrEmitterTest {
  private static final Path EXAMPLES = Path.of("../examples");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"founding", "vpn-active-active"})
  void frrTakesEveryFileOfTheExamples(String example) throws Exception {
    for (OutputFile file : emit(example(example))) {
      assertEquals("", complaints(file), file.path());
    }
  }

  @Test
  void routersWithSessionsHaveAFileEach() throws IOException {
    assertEquals(
        List.of(
            "Hub.Sdwan.Sdwan-a/frr.conf",
            "Hub.Sdwan.Sdwan-b/frr.conf",
            "OnPrem1/frr.conf",
            "OnPrem2/frr.conf"),
        paths(emit(example("founding"))));
    assertEquals(
        List.of("OnPrem1/frr.conf", "OnPrem2/frr.conf"), paths(emit(example("vpn-active-active"))));
  }

  @Test
  void labelsStayOnTheirLine() throws Exception {
    String label = "SD-WAN appliance";
    String evil =
        "x\\n!\\nrouter bgp 1\\r\\t | \\\" $(reboot) `id` </svg> \\u0007 Zürich " + "y".repeat(300);
    String plain = example("founding");
    List<OutputFile> written = emit(plain.replace(label, evil));
    List<OutputFile> expected = emit(plain);
    assertEquals(paths(expected), paths(written));
    for (int i = 0; i < written.size(); i++) {
      assertEquals(commands(expected.get(i)), commands(written.get(i)));
      assertTrue(
          written.get(i).text().chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 127)),
          written.get(i).text());
      assertEquals("", complaints(written.get(i)));
    }
    assertTrue(written.getFirst().text().contains("Zurich"), written.getFirst().text());
  }

  /** All lines but for what labels are in. */
  private static List<String> commands(OutputFile file) {
    return file.text()
        .lines()
        .filter(l -> !l.contains(" description ") && !l.startsWith("! "))
        .toList();
  }

  @Test
  void applianceReachesRouteServersByItsOwnSubnetAndItsOwnNumberOfHops() throws IOException {
    String text =
        emit(example("founding").replace("asn 65001", "asn 65001 multihop 5")).getFirst().text();
    assertTrue(text.contains("\nip route 10.0.1.0/26 10.0.3.1\n"), text);
    assertTrue(text.contains("\n neighbor 10.0.1.4 ebgp-multihop 5\n"), text);
    assertTrue(text.contains("\n neighbor 10.0.1.5 ebgp-multihop 5\n"), text);
  }

  @Test
  void saysWhatTheTextSaysOfANeighbor() throws Exception {
    String text =
        example("founding")
            .replace("asn 65001", "asn 65001  maximum-paths 4")
            .replaceFirst(
                "bgp +Sdwan +<-> Rs",
                "bgp Sdwan <-> Rs { local-as 65003  remove-private-as on  allow-own-as 2"
                    + "  as-override on  next-hop self }");
    OutputFile file = emit(text).getFirst();
    assertEquals("", complaints(file));
    for (String server : List.of("10.0.1.4", "10.0.1.5")) {
      for (String words :
          List.of(
              "local-as 65003 no-prepend replace-as",
              "next-hop-self",
              "remove-private-AS all",
              "as-override",
              "allowas-in 2")) {
        String line = " neighbor " + server + " " + words + "\n";
        assertTrue(file.text().contains(line), line + file.text());
      }
    }
    assertEquals(2, file.text().split("allowas-in", -1).length - 1, file.text());
    assertTrue(file.text().contains("\n  maximum-paths 4\n  maximum-paths ibgp 4\n"), file.text());
    String kept = emit(text.replace("next-hop self", "next-hop unchanged")).getFirst().text();
    assertTrue(kept.contains(" neighbor 10.0.1.4 attribute-unchanged next-hop\n"), kept);
  }

  @Test
  void tellsWhatItHasNoWordsFor() throws IOException {
    String text =
        example("founding")
                .replace("asn 65001", "asn 65001  apply Far inbound-from Rs")
                .replace("tunnel overlay", "tunnel overlay  metric 10")
            + "\nroute-map Far { rule All { med 10 } }\n";
    assertTrue(text.contains("metric 10"));
    Analysis analysis =
        Analysis.of(new Models().load(List.of(new Source("test.rsdl", text))).getFirst());
    assertEquals(
        List.of("apply", "metric"),
        new FrrEmitter().leftOut(analysis.topology()).stream().map(left -> left.what()).toList());
  }

  @Test
  void foldersDifferOnEveryFileSystem() {
    Words words = new Words();
    assertEquals("Hub.Nva", words.folder("Hub.Nva"));
    assertEquals("hub.nva-2", words.folder("hub.nva"));
    assertEquals("_con", words.folder("con"));
    assertEquals("_aux.x", words.folder("aux.x"));
    assertEquals("_.._.._etc", words.folder("../../etc"));
  }

  private String complaints(OutputFile file) throws IOException, InterruptedException {
    return Vtysh.complaints(Files.writeString(folder.resolve("frr.conf"), file.text()));
  }

  private static List<OutputFile> emit(String text) {
    Analysis analysis =
        Analysis.of(new Models().load(List.of(new Source("test.rsdl", text))).getFirst());
    return new FrrEmitter().emit(new Network(analysis.topology(), analysis::outcome));
  }

  private static String example(String name) throws IOException {
    return Files.readString(EXAMPLES.resolve(name).resolve(name + ".rsdl"));
  }

  private static List<String> paths(List<OutputFile> files) {
    return files.stream().map(OutputFile::path).toList();
  }
}
