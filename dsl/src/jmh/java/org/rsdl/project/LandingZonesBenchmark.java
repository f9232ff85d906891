package org.rsdl.project;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.model.Topology;
import org.rsdl.rules.AllRules;
import org.rsdl.rules.Finding;
import org.rsdl.validation.RulesValidator;

/** How long large texts take once the virtual machine is warm; the numbers are in README.md. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public class LandingZonesBenchmark {
  private static final Injector INJECTOR =
      new RsdlStandaloneSetup().createInjectorAndDoEMFRegistration();

  private static XtextResource parse(String text) {
    XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
    XtextResource resource = (XtextResource) set.createResource(URI.createURI("rsdl:/zones.rsdl"));
    try {
      resource.load(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return resource;
  }

  /** What is read from beginning to end. */
  @State(Scope.Benchmark)
  public static class Texts {
    final Models models = new Models();
    final String lines12000 = LandingZones.written(2000);
    final String zones200 = LandingZones.of(200);
    final String zones2000 = LandingZones.of(2000);
    final Topology topology200 =
        models.load(List.of(new Source("zones.rsdl", zones200))).getFirst().topology();
  }

  /** A text that is parsed but not linked: linking is done once. */
  @State(Scope.Benchmark)
  public static class Parsed {
    private final String text = LandingZones.written(2000);
    RsdlFile file;

    @Setup(Level.Invocation)
    public void parse() {
      file = (RsdlFile) LandingZonesBenchmark.parse(text).getContents().getFirst();
    }
  }

  /** A file of a thousand lines in an editor. */
  @State(Scope.Benchmark)
  public static class Edited {
    private static final int ZONES = 160;
    private final String text = LandingZones.written(ZONES);
    private final IResourceValidator validator = INJECTOR.getInstance(IResourceValidator.class);
    private final XtextResource resource = LandingZonesBenchmark.parse(text);
    private final int caret = text.indexOf(" of Hub", text.indexOf("spoke Lz80"));
    private boolean typed;

    /** Types a letter at the end of a name in the middle, or takes it away again. */
    List<Issue> stroke() {
      resource.update(caret, typed ? 1 : 0, typed ? "" : "x");
      typed = !typed;
      return validator.validate(resource, CheckMode.NORMAL_AND_FAST, CancelIndicator.NullImpl);
    }
  }

  @Benchmark
  public XtextResource lines12000Parse(Texts texts) {
    return parse(texts.lines12000);
  }

  @Benchmark
  public Lowered lines12000LinkAndLower(Parsed parsed) {
    return RulesValidator.lower(RulesValidator.network(parsed.file));
  }

  @Benchmark
  public List<Lowered> zones200TextToTopology(Texts texts) {
    return texts.models.load(List.of(new Source("zones.rsdl", texts.zones200)));
  }

  @Benchmark
  public List<Lowered> zones2000TextToTopology(Texts texts) {
    return texts.models.load(List.of(new Source("zones.rsdl", texts.zones2000)));
  }

  @Benchmark
  public List<Finding> zones200AllRules(Texts texts) {
    return AllRules.check(texts.topology200);
  }

  @Benchmark
  public List<Issue> lines1000Keystroke(Edited edited) {
    return edited.stroke();
  }
}
