package org.rsdl.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.RsdlFile;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Place;
import org.rsdl.lower.Problem;
import org.rsdl.lower.Problems;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.RulePages;
import org.rsdl.rules.Severity;
import org.rsdl.scoping.Names;
import org.rsdl.syntax.MendedResult;
import org.rsdl.syntax.SyntaxProblem;
import org.rsdl.validation.RulesValidator;

/**
 * What holds of every text, right or wrong: no exception, an answer within a second, every problem
 * inside the text, and a problem for what is left out. {@code -Drsdl.mutants=5000000} sets how many
 * texts are tried; 1,500 are without it, 20,000 with {@code -Drsdl.long}.
 */
class MutationsTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final int THREADS = 2;
  private static final List<String> CORPUS = corpus();

  private static int mutants() {
    return Integer.getInteger("rsdl.mutants", Boolean.getBoolean("rsdl.long") ? 20_000 : 1_500);
  }

  @Test
  void everyTextIsAnswered() throws Exception {
    int count = mutants();
    inParallel(
        first -> {
          Judge judge = new Judge();
          for (int seed = first; seed < count; seed += THREADS) {
            judge.check("seed " + seed, new Mutations(seed).of(CORPUS));
          }
        });
  }

  /** As somebody types it: cut off at every place; every page in the long run, else a few. */
  @Test
  void everyBeginningOfATextIsAnswered() throws Exception {
    int step = Boolean.getBoolean("rsdl.long") ? 1 : 80;
    inParallel(
        first -> {
          Judge judge = new Judge();
          for (int n = first * step; n < CORPUS.size(); n += THREADS * step) {
            String text = CORPUS.get(n);
            for (int end = 0; end <= Math.min(text.length(), 2_000); end++) {
              judge.check("text " + n + " to " + end, text.substring(0, end));
            }
          }
        });
  }

  private interface Part {
    void run(int first);
  }

  private static void inParallel(Part part) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        Callable<Void> task =
            () -> {
              part.run(first);
              return null;
            };
        running.add(threads.submit(task));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  private static List<String> corpus() {
    List<String> corpus = new ArrayList<>(RulePages.blocks().map(RulePages.Block::text).toList());
    try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".rsdl")).sorted().toList()) {
        corpus.add(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return corpus;
  }

  /** Reads and judges texts as the front ends do. */
  private static final class Judge {
    private final Injector injector =
        new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();

    void check(String which, String text) {
      try {
        if (seconds(text) > LONGEST.toSeconds()) {
          assertTrue(seconds(text) <= LONGEST.toSeconds(), "takes too long");
        }
      } catch (Throwable e) {
        throw new AssertionError(which + ": " + e + "\n" + text, e);
      }
    }

    private double seconds(String text) {
      long start = System.nanoTime();
      judge(text);
      return (System.nanoTime() - start) / 1e9;
    }

    private void judge(String text) {
      XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
      XtextResource resource = (XtextResource) set.createResource(URI.createURI("m.rsdl"));
      try {
        resource.load(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      String read = resource.getParseResult().getRootNode().getText();
      if (resource.getContents().isEmpty()) {
        assertEquals(List.of(), resource.getErrors());
        return;
      }
      RsdlFile file = (RsdlFile) resource.getContents().getFirst();
      Lowered lowered = RulesValidator.lower(List.of(file));
      List<Problem> problems = Problems.all(lowered, AllRules.check(lowered.topology()));
      mended(resource);
      problems.forEach(p -> inside(p, read));
      leftOut(file, lowered, problems);
    }

    /** What is mended parses, so that nothing else is lost in it. */
    private static void mended(XtextResource resource) {
      if (resource.getParseResult() instanceof MendedResult mended) {
        Set<String> told =
            mended.problems().stream().map(SyntaxProblem::message).collect(Collectors.toSet());
        assertTrue(!told.isEmpty(), "nothing is told");
        mended
            .getSyntaxErrors()
            .forEach(
                node -> {
                  String message = node.getSyntaxErrorMessage().getMessage();
                  assertTrue(told.contains(message), "is not mended: " + message);
                });
      } else {
        assertTrue(!resource.getParseResult().hasSyntaxErrors(), "is not mended at all");
      }
    }

    private static void inside(Problem problem, String text) {
      Place at = problem.place();
      assertTrue(
          at.offset() >= 0 && at.length() >= 0 && at.end() <= text.length() && at.line() > 0,
          problem.toString());
    }

    private static void leftOut(RsdlFile file, Lowered lowered, List<Problem> problems) {
      Set<String> there =
          lowered.topology().elements().map(e -> e.name().full()).collect(Collectors.toSet());
      for (EObject declared : file.getElements()) {
        boolean node =
            declared instanceof VnetDecl
                || declared instanceof SiteDecl
                || declared instanceof CircuitDecl;
        String name = Names.simple(declared);
        if (node && (name == null || !there.contains(name))) {
          assertTrue(
              problems.stream().anyMatch(p -> p.severity() == Severity.ERROR),
              name + " is left out in silence");
        }
      }
      for (Resource.Diagnostic error : file.eResource().getErrors()) {
        assertTrue(!problems.isEmpty(), error.getMessage() + " is not told");
      }
    }
  }
}
