package org.rsdl.ide.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rsdl.ide.RsdlIdeSetup;

/** Whatever somebody is in the middle of typing is judged without a fault of ours. */
class HalfTypedTest {
  private static final String FOUNDING = "founding/founding.rsdl";
  private static final String VPN = "vpn-active-active/vpn-active-active.rsdl";
  private static final int STEP = 7;
  private static final int SAMPLES = 200;

  private final Injector injector = new RsdlIdeSetup().createInjectorAndDoEMFRegistration();

  @ParameterizedTest
  @ValueSource(strings = {FOUNDING, VPN})
  void everyBeginning(String example) throws IOException {
    String text = text(example);
    for (int end = 0; end <= text.length(); end += STEP) {
      judge(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FOUNDING, VPN})
  void everyLineMissing(String example) throws IOException {
    List<String> lines = text(example).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      judge(
          String.join("\n", lines.subList(0, i))
              + "\n"
              + String.join("\n", lines.subList(i + 1, lines.size())));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FOUNDING, VPN})
  void wordsMissingAndOthersInTheirPlace(String example) throws IOException {
    String[] words = text(example).split("(?<=\\s)", -1);
    Random random = new Random(1);
    for (int sample = 0; sample < SAMPLES; sample++) {
      String[] changed = words.clone();
      changed[random.nextInt(words.length)] = "";
      changed[random.nextInt(words.length)] = words[random.nextInt(words.length)];
      judge(String.join("", changed));
    }
  }

  @Test
  void anEmptyFile() throws IOException {
    assertEquals(List.of(), judge(""));
  }

  private List<Issue> judge(String text) throws IOException {
    XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
    Resource resource = set.createResource(URI.createURI("rsdl:/half.rsdl"));
    resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    List<Issue> issues =
        injector
            .getInstance(IResourceValidator.class)
            .validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    for (Issue issue : issues) {
      assertFalse(issue.getCode().equals("internal-error"), issue.getMessage() + " in\n" + text);
    }
    return issues;
  }

  private static String text(String example) throws IOException {
    return Files.readString(Path.of("../examples", example));
  }
}
