package org.rsdl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rsdl.RsdlStandaloneSetup;
import org.rsdl.ast.RsdlFile;

/**
 * What a name links to. In the first text the bar stands in a name; the declaration it links to is
 * told by the kind of its rule, its full name, and its module.
 */
class ScopingTest {
  private static final String HUB =
      """
      module hub
      export vnet Hub {
        address 10.0.0.0/16
        subnet RouteServerSubnet 10.0.1.0/26
        route-server Rs
      }
      export community Blue = 65001:1
      export route-map Filter { rule { drop } }
      vnet Hidden { address 10.9.0.0/16 }
      """;
  private static final String ZONE =
      """
      module zone
      export template Zone(prefix space, vnet hub) {
        vnet Net {
          address space
          subnet App cidr-subnet(space, 24, 0)
        }
        peering hub <-> Net
      }
      export template Outer(prefix space) {
        use Zone as Inner (space = space, hub = Net)
        vnet Net { address space }
      }
      """;

  private final XtextResourceSet set =
      new RsdlStandaloneSetup()
          .createInjectorAndDoEMFRegistration()
          .getInstance(XtextResourceSet.class);

  static Stream<Arguments> links() {
    return Stream.of(
        // inside a module, and through the boxes
        link("expect no route 10.9.0.0/16 at R|s", "nothing"),
        link("vnet A { route-server Rs }\nexpect at most 1 routes at R|s", "RouteServerDecl A.Rs"),
        link(
            "vnet A { route-server Rs }\nexpect at most 1 routes at A.R|s", "RouteServerDecl A.Rs"),
        link("vnet A { route-server Rs }\nexpect at most 1 routes at |A.Rs", "VnetDecl A"),
        link(
            "vnet A {nva N {instance I 10.0.0.4}}\nexpect at most 1 routes at A.|I",
            "InstanceDecl A.N.I"),
        link(
            "vnet A {nva N {instance I 10.0.0.4}}\nexpect at most 1 routes at A.N.|I",
            "InstanceDecl A.N.I"),
        link("vnet A { }\nexpect at most 1 routes at A.|A", "nothing"),
        link(
            "vnet A { subnet S 10.0.0.0/24 }\nvnet B { subnet S 10.1.0.0/24  nva N in |S }",
            "SubnetDecl B.S"),
        link("module hub\nexpect at most 1 routes at H|idden", HUB, "VnetDecl Hidden in hub"),
        link("module hub\nexpect at most 1 routes at R|s", HUB, "RouteServerDecl Hub.Rs in hub"),
        // the kind that a reference takes
        link(
            "let Red = 1\nroute-map Red { rule { drop } }\nbgp A <-> B { inbound R|ed }",
            "RouteMapDecl Red"),
        link("route-table Red { }\nbgp A <-> B { inbound R|ed }", "nothing"),
        link("vnet westeurope\nvnet A in west|europe", "LetDecl westeurope in rsdl.std"),
        link("let westeurope = \"x\"\nvnet A in west|europe", "LetDecl westeurope"),
        link(
            "site A { advertise 10.0.0.0/8 { community No|Advertise } }",
            "CommunityDecl NoAdvertise in rsdl.std"),
        link("let r = rsdl.std.west|europe", "nothing"),
        link("vnet A in rsdl.std.west|europe", "LetDecl westeurope in rsdl.std"),
        // nothing leaks between modules
        link("expect at most 1 routes at H|ub", HUB, "nothing"),
        link("module other\nexpect at most 1 routes at H|ub", HUB, "nothing"),
        // imports
        link("import hub.*\nexpect at most 1 routes at H|ub", HUB, "VnetDecl Hub in hub"),
        link("import hub.Hub\nexpect at most 1 routes at H|ub", HUB, "VnetDecl Hub in hub"),
        link("import hub.Blue\nexpect at most 1 routes at H|ub", HUB, "nothing"),
        link(
            "import hub.*\nexpect at most 1 routes at Hub.R|s",
            HUB,
            "RouteServerDecl Hub.Rs in hub"),
        link("import hub.*\nexpect at most 1 routes at H|idden", HUB, "nothing"),
        link("import hub.*\nbgp A <-> B { inbound F|ilter }", HUB, "RouteMapDecl Filter in hub"),
        link(
            "import hub.*\nbgp A <-> B { inbound hub.F|ilter }", HUB, "RouteMapDecl Filter in hub"),
        link(
            "import hub.*\nsite A { advertise 10.0.0.0/8 { community B|lue } }",
            HUB,
            "CommunityDecl Blue in hub"),
        link("import hub.*\nvnet Hub\nexpect at most 1 routes at H|ub", HUB, "VnetDecl Hub"),
        // templates
        link("template T(prefix space) { vnet N { address sp|ace } }", "TemplateParam space"),
        link("template T(text space) { vnet N in sp|ace }", "TemplateParam space"),
        link(
            "let space = 10.0.0.0/8\ntemplate T(prefix space) { vnet N { address sp|ace } }",
            "TemplateParam space"),
        link("template T() { vnet N  nva A  bgp A <-> |N }", "VnetDecl N"),
        link("template T() { vnet N }\nexpect at most 1 routes at |N", "nothing"),
        link("template T() { vnet N }\nexpect at most 1 routes at T.|N", "nothing"),
        link(
            "import zone.*\nuse Zo|ne as Z (space = 10.0.0.0/16)",
            ZONE,
            "TemplateDecl Zone in zone"),
        link(
            "import zone.*\nuse Zone as Z (sp|ace = 10.0.0.0/16)",
            ZONE,
            "TemplateParam space in zone"),
        link(
            "import zone.*\nuse Zone as Z ()\nexpect at most 1 routes at |Z.Net",
            ZONE,
            "UseDecl Z"),
        link(
            "import zone.*\nuse Zone as Z ()\nexpect at most 1 routes at Z.N|et",
            ZONE,
            "VnetDecl Net in zone"),
        link(
            "import zone.*\nuse Zone as Z ()\nexpect at most 1 routes at Z.A|pp",
            ZONE,
            "SubnetDecl Net.App in zone"),
        link(
            "import zone.*\nuse Zone as Z ()\nexpect at most 1 routes at Z.Net.A|pp",
            ZONE,
            "SubnetDecl Net.App in zone"),
        link("import zone.*\nuse Zone as Z ()\nexpect at most 1 routes at Z.h|ub", ZONE, "nothing"),
        link(
            "import zone.*\nuse Outer as O ()\nexpect at most 1 routes at O.Inner.Net.A|pp",
            ZONE,
            "SubnetDecl Net.App in zone"),
        link(
            "import zone.*\nuse Outer as O ()\nexpect at most 1 routes at O.I|nner.Net.App",
            ZONE,
            "UseDecl Inner in zone"),
        link(
            "import zone.*\nuse Zone as Z (hub = A)\nvnet A\nlet x = Z.Net.A|pp",
            ZONE,
            "SubnetDecl Net.App in zone"),
        // loops
        link("pool P of /24 in 10.0.0.0/8\nfor s, n in |P take 2 { }", "PoolDecl P"),
        link("for s, n in P { vnet A { address |s } }", "LoopVar s"),
        link("for n in 1 to 4 { use T as Lz[|n] () }", "LoopVar n"),
        link("for n in 1 to 4 { }\nlet x = |n", "nothing"),
        link(
            "import zone.*\nfor n in 1 to 4 { use Zone as Lz[n] () }\nexpect at most 1 routes at Lz[3].A|pp",
            ZONE,
            "SubnetDecl Net.App in zone"),
        link(
            "import zone.*\nfor n in 1 to 4 { use Zone as Lz[n] () }\nexpect L|z[*].Net reaches Lz[*].App",
            ZONE,
            "UseDecl Lz"));
  }

  private static Arguments link(String text, String target) {
    return Arguments.of(text, "", target);
  }

  private static Arguments link(String text, String other, String target) {
    return Arguments.of(text, other, target);
  }

  @ParameterizedTest
  @MethodSource("links")
  void aNameLinksToWhatIsNearestAndOfItsKind(String text, String other, String target)
      throws Exception {
    load("b.rsdl", other);
    Resource resource = load("a.rsdl", text.replace("|", ""));
    assertEquals(target, told(target((XtextResource) resource, text.indexOf('|'))));
  }

  private static EObject target(XtextResource resource, int offset) {
    return new EObjectAtOffsetHelper().resolveCrossReferencedElementAt(resource, offset);
  }

  private static String told(EObject element) {
    if (element == null || element.eIsProxy()) {
      return "nothing";
    }
    String module = ((RsdlFile) EcoreUtil.getRootContainer(element)).getName();
    return element.eClass().getName()
        + " "
        + Names.within(element)
        + (module == null ? "" : " in " + module);
  }

  private Resource load(String name, String text) throws Exception {
    Resource resource = set.createResource(URI.createURI("rsdl:/" + name));
    resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
    return resource;
  }
}
