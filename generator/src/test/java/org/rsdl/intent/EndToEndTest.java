package org.rsdl.intent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.analysis.Analysis;
import org.rsdl.intent.Result.Status;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

class EndToEndTest {

  @ParameterizedTest
  @ValueSource(strings = {"founding", "vpn-active-active"})
  void everyExpectationOfAnExampleHolds(String name) throws IOException {
    String text = Files.readString(Path.of("../examples", name, name + ".rsdl"));
    List<String> failed =
        results(text).stream()
            .filter(result -> result.status() != Status.PASSED)
            .map(result -> result.text() + " " + result.witness())
            .toList();
    assertEquals(List.of(), failed);
  }

  private static List<Result> results(String text) {
    return Analysis.of(new Models().load(List.of(new Source("test.rsdl", text))).getFirst())
        .results();
  }
}
