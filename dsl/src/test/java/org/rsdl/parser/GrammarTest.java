package org.rsdl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.Tool;
import org.antlr.tool.ANTLRErrorListener;
import org.antlr.tool.ErrorManager;
import org.antlr.tool.Message;
import org.antlr.tool.ToolMessage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An alternative that ANTLR warns about is one that it silently disables. */
class GrammarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/main/xtext-gen/org/rsdl/parser/antlr/internal/InternalRsdl.g",
        "../dsl.ide/src/main/xtext-gen/org/rsdl/ide/contentassist/antlr/internal/InternalRsdl.g"
      })
  void everyAlternativeCanBeReached(String grammar, @TempDir Path folder) throws Exception {
    assertEquals(List.of(), complaints(Path.of(grammar).toAbsolutePath().normalize(), folder));
    try (Stream<Path> files = Files.walk(folder)) {
      assertTrue(files.anyMatch(f -> f.endsWith("InternalRsdlParser.java")), "nothing generated");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = "grammar Twice; a : B C | B C ; B : 'b' ; C : 'c' ;")
  void anAlternativeThatCannotBeReachedIsToldHere(String grammar, @TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("Twice.g"), grammar);
    assertTrue(complaints(file, folder).toString().contains("multiple alternatives"));
  }

  private static List<String> complaints(Path grammar, Path folder) {
    List<String> complaints = new ArrayList<>();
    // ANTLR gives a decision up after a second of the clock and then guesses; not here
    String[] options = {"-Xconversiontimeout", "100000", "-fo", folder.toString()};
    Tool tool =
        new Tool(
            Stream.concat(Stream.of(options), Stream.of(grammar.toString()))
                .toArray(String[]::new));
    ErrorManager.resetErrorState();
    ErrorManager.setErrorListener(
        new ANTLRErrorListener() {
          @Override
          public void info(String message) {}

          @Override
          public void error(Message message) {
            complaints.add(message.toString());
          }

          @Override
          public void warning(Message message) {
            complaints.add(message.toString());
          }

          @Override
          public void error(ToolMessage message) {
            complaints.add(message.toString());
          }
        });
    tool.process();
    return complaints;
  }
}
