package org.rsdl.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.lower.Lowered;
import org.rsdl.model.Topology;
import org.rsdl.project.Models;
import org.rsdl.project.Source;

/** What formatting never changes, for all examples, all blocks of all pages and random texts. */
class FormatterLawsTest {
  private static final Injector INJECTOR =
      new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();
  private static final IParser PARSER = INJECTOR.getInstance(IParser.class);
  private static final Models MODELS = new Models();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```rsdl\\n(.*?)^```$");
  private static final int RANDOM = Boolean.getBoolean("rsdl.long") ? 20_000 : 1_000;

  static List<Path> examples() throws IOException {
    return files("../examples", ".rsdl");
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(files("src", ".md"));
    pages.addAll(files("../generator/src", ".md"));
    return pages;
  }

  private static List<Path> files(String top, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(top))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdForExamples(Path example) throws IOException {
    holdsForNetwork(Files.readString(example));
  }

  @Test
  void holdForBlocksOfPages() throws IOException {
    int blocks = 0;
    for (Path page : pages()) {
      for (var block = BLOCK.matcher(Files.readString(page)); block.find(); blocks++) {
        holdsForNetwork(block.group(1));
      }
    }
    assertTrue(blocks > 100, blocks + " blocks");
  }

  @Test
  void holdForRandomTexts() {
    int read = 0;
    for (int seed = 0; seed < RANDOM; seed++) {
      GrammarDice dice = new GrammarDice(seed);
      List<String> words =
          dice.words(
              GrammarUtil.findRuleForName(
                  INJECTOR.getInstance(IGrammarAccess.class).getGrammar(), "RsdlFile"));
      String text = dice.text(words);
      if (!parse(text).hasSyntaxErrors()) {
        read++;
        holds(text);
      }
    }
    assertTrue(read > RANDOM / 4, read + " of " + RANDOM + " texts can be read");
  }

  @Test
  void textWithSyntaxErrorsIsLeftAlone() {
    assertEquals(List.of(), RsdlFormatter.edits(parse("vnet  Hub {  address }")));
  }

  /** The laws for the text, and for the same words with other blanks and comments. */
  private static void holdsForNetwork(String text) {
    if (parse(text).hasSyntaxErrors()) {
      return;
    }
    holds(text);
    assertEquals(topologies(text), topologies(formatted(text)));
    for (int seed = 0; seed < 3; seed++) {
      holds(new GrammarDice(seed).text(words(parse(text))));
      String spaced = new GrammarDice(seed).spaced(words(parse(text)));
      assertEquals(said(text), said(formatted(spaced)));
    }
  }

  private static void holds(String text) {
    IParseResult before = parse(text);
    String once = formatted(text);
    IParseResult after = parse(once);
    assertFalse(after.hasSyntaxErrors(), once);
    assertEquals(once, formatted(once), text);
    assertEquals(tree(before), tree(after), once);
    assertEquals(withoutEmptyBraces(before), withoutEmptyBraces(after));
    assertEquals(comments(before), comments(after));
    assertEquals(text.contains("\r\n"), once.contains("\r\n"), once);
    assertFalse(Pattern.compile("[ \t]\r?$", Pattern.MULTILINE).matcher(code(after)).find(), once);
  }

  /** All objects of a text with their values. */
  private static List<String> tree(IParseResult parsed) {
    List<String> tree = new ArrayList<>();
    List<EObject> roots = new ArrayList<>();
    if (parsed.getRootASTElement() != null) {
      roots.add(parsed.getRootASTElement());
    }
    for (var all = EcoreUtil.<EObject>getAllContents(roots, false); all.hasNext(); ) {
      EObject object = all.next();
      StringBuilder values = new StringBuilder(object.eClass().getName());
      values.append(" in ").append(object.eContainmentFeature());
      for (EAttribute value : object.eClass().getEAllAttributes()) {
        values.append(" ").append(object.eGet(value));
      }
      tree.add(values.toString());
    }
    return tree;
  }

  /** A text without its comments' insides, which may end lines with blanks. */
  private static String code(IParseResult parsed) {
    StringBuilder code = new StringBuilder();
    for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
      code.append(leaf.getText().startsWith("/*") ? "*" : leaf.getText());
    }
    return code.toString();
  }

  private static String withoutEmptyBraces(IParseResult parsed) {
    return String.join(" ", words(parsed)).replace(" { }", "");
  }

  private static List<String> words(IParseResult parsed) {
    List<String> words = new ArrayList<>();
    for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getLength() > 0) {
        words.add(leaf.getText());
      }
    }
    return words;
  }

  private static List<String> comments(IParseResult parsed) {
    List<String> comments = new ArrayList<>();
    for (ILeafNode leaf : parsed.getRootNode().getLeafNodes()) {
      if (leaf.isHidden() && !leaf.getText().isBlank()) {
        comments.add(leaf.getText().stripTrailing());
      }
    }
    return comments;
  }

  private static List<Topology> topologies(String text) {
    return MODELS.load(List.of(new Source("a.rsdl", text))).stream()
        .map(Lowered::topology)
        .toList();
  }

  /** The topologies without blanks: expectations keep their own text. */
  private static String said(String text) {
    return topologies(text).toString().replaceAll("\\s", "");
  }

  private static String formatted(String text) {
    return RsdlFormatter.apply(text, RsdlFormatter.edits(parse(text)));
  }

  private static IParseResult parse(String text) {
    return PARSER.parse(new StringReader(text));
  }
}
