package org.rsdl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house, for the packages of this module. */
class HouseTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.rsdl");

  private static final String[] FRAMEWORK = {"org.eclipse..", "com.google..", "org.rsdl.ast.."};

  @Test
  void valuesImportJavaOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.net..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("org.rsdl.net..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void modelAndRulesKnowNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage("org.rsdl.model..", "org.rsdl.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORK)
        .check(CLASSES);
  }

  @Test
  void fixesKnowNoFramework() {
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.fix..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORK)
        .check(CLASSES);
  }

  @Test
  void formattingKnowsTheTextAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.format..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rsdl.model..", "org.rsdl.lower..", "org.rsdl.rules..")
        .check(CLASSES);
  }

  @Test
  void theModelDoesNotKnowWhoReadsIt() {
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rsdl.rules..", "org.rsdl.lower..", "org.rsdl.fix..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.rsdl.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rsdl.lower..", "org.rsdl.fix..", "org.rsdl.validation..")
        .check(CLASSES);
  }

  @Test
  void packagesGoOneWay() {
    slices()
        .matching("org.rsdl.(net|model|rules|syntax|lower|fix|project)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }
}
