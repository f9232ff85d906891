package org.rsdl;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rsdl.rules.Codes;
import org.rsdl.simulate.decision.DecisionProcess;
import org.rsdl.simulate.exchange.Exchange;
import org.rsdl.simulate.exchange.Verdict;

/** The walls of the house, for the packages of this module. */
class HouseTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.rsdl");

  private static final String[] FRAMEWORK = {
    "org.eclipse..", "com.google.inject..", "org.rsdl.ast..", "picocli.."
  };

  /** What stands above the simulator. */
  private static final String[] ABOVE_SIMULATE = {
    "org.rsdl.verdict..",
    "org.rsdl.intent..",
    "org.rsdl.explain..",
    "org.rsdl.analysis..",
    "org.rsdl.deploy..",
    "org.rsdl.emit..",
    "org.rsdl.lab..",
    "org.rsdl.cli..",
    "org.rsdl.diff..",
    "org.rsdl.live..",
    "org.rsdl.rules",
    "org.rsdl.fix..",
    "org.rsdl.lower..",
    "org.rsdl.project.."
  };

  private static void never(String from, String... to) {
    noClasses()
        .that()
        .resideInAPackage(from)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(to)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void onlyDiagramsAndTemplatesKnowAFramework() {
    for (String plain :
        new String[] {"simulate", "verdict", "intent", "explain", "deploy", "analysis"}) {
      never("org.rsdl." + plain + "..", FRAMEWORK);
    }
    noClasses()
        .that(resideInAnyPackage("org.rsdl.emit.."))
        .and(not(resideInAnyPackage("org.rsdl.emit.diagram..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(FRAMEWORK).and(not(resideInAnyPackage("org.eclipse.xtend2.lib.."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theSimulatorKnowsTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.simulate..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ABOVE_SIMULATE).and(not(JavaClass.Predicates.type(Codes.class))))
        .check(CLASSES);
  }

  @Test
  void insideTheSimulatorArrowsPointDown() {
    never(
        "org.rsdl.simulate.rib..",
        "org.rsdl.simulate",
        "org.rsdl.simulate.decision..",
        "org.rsdl.simulate.exchange..",
        "org.rsdl.simulate.forward..");
    never(
        "org.rsdl.simulate.decision..",
        "org.rsdl.simulate",
        "org.rsdl.simulate.exchange..",
        "org.rsdl.simulate.forward..");
    never(
        "org.rsdl.simulate.exchange..",
        "org.rsdl.simulate",
        "org.rsdl.simulate.decision..",
        "org.rsdl.simulate.forward..");
  }

  @Test
  void judgesDoNotKnowWhoShowsThem() {
    String[] shows = {"org.rsdl.analysis..", "org.rsdl.emit..", "org.rsdl.lab..", "org.rsdl.cli.."};
    never("org.rsdl.verdict..", shows);
    never("org.rsdl.intent..", shows);
    never("org.rsdl.explain..", shows);
    never("org.rsdl.deploy..", shows);
    never("org.rsdl.deploy..", "org.rsdl.simulate..");
    never("org.rsdl.emit..", "org.rsdl.lab..", "org.rsdl.cli..", "org.rsdl.lower..");
    never("org.rsdl.analysis..", "org.rsdl.emit..", "org.rsdl.lab..", "org.rsdl.cli..");
    never("org.rsdl.lab..", "org.rsdl.cli..");
  }

  @Test
  void packagesGoOneWay() {
    slices()
        .matching("org.rsdl.(verdict|intent|explain|analysis|deploy|emit|lab|cli|diff|live)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
    slices()
        .matching("org.rsdl.simulate.(rib|decision|exchange)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineAndTheLabTouchTheDisk() {
    noClasses()
        .that(
            resideInAnyPackage("org.rsdl..")
                .and(not(resideInAnyPackage("org.rsdl.cli..", "org.rsdl.lab.."))))
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.belongToAnyOf(
                java.nio.file.Files.class,
                java.io.File.class,
                java.io.FileInputStream.class,
                java.io.FileOutputStream.class,
                java.io.RandomAccessFile.class))
        .check(CLASSES);
  }

  @Test
  void eachStepAndRuleIsInItsList() {
    SortedSet<String> steps = inFolder("org.rsdl.simulate.decision.DecisionStep");
    steps.add(DecisionProcess.ONLY_CANDIDATE);
    assertEquals(steps, DecisionProcess.codes());
    SortedSet<String> rules = inFolder("org.rsdl.simulate.exchange.ImportRule");
    rules.addAll(inFolder("org.rsdl.simulate.exchange.ExportRule"));
    rules.add(Verdict.Aggregated.REASON);
    assertEquals(rules, Exchange.codes());
  }

  private static SortedSet<String> inFolder(String family) {
    SortedSet<String> codes = new TreeSet<>();
    for (JavaClass one : CLASSES) {
      if (one.isAssignableTo(family) && !one.isInterface()) {
        codes.add(Codes.of(one.reflect()));
      }
    }
    return codes;
  }
}
