package org.rsdl.emit.azurecli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rsdl.emit.Everything;
import org.rsdl.emit.Hostile;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;
import org.rsdl.emit.Texts;

/** The scripts, read by bash and shellcheck and run against an az that writes down its calls. */
class AzureCliEmitterTest {
  @TempDir Path folder;

  @Test
  void isAcceptedByBashAndShellcheck() throws Exception {
    for (Network network :
        List.of(
            Texts.example("founding"),
            Texts.example("vpn-active-active"),
            Texts.network(Everything.TEXT),
            Texts.network(Hostile.MODEL),
            Texts.network("module nothing"))) {
      for (String script : write(network)) {
        assertEquals("", run(Map.of(), "bash", "-n", script).text());
        assertEquals("", run(Map.of(), "shellcheck", "-x", script).text());
      }
    }
  }

  @Test
  void runsTheCommandsInOrder() throws Exception {
    write(Texts.example("founding"));
    assertEquals(
        """
        group create rg
        network vnet create vnet-hub
        network vnet subnet create RouteServerSubnet
        network vnet subnet create GatewaySubnet
        network vnet subnet create NvaSubnet
        network public-ip create pip-hub-ergw
        network vnet-gateway create ergw-hub-ergw
        network public-ip create pip-hub-rs
        network routeserver create rtserv-hub-rs
        network routeserver update rtserv-hub-rs
        network routeserver peering create sdwan-a
        network routeserver peering create sdwan-b
        network express-route create erc-er1
        network express-route peering create
        network vpn-connection create con-er1-hub-ergw
        """,
        changes(deploy(Map.of("ER1_PROVISIONED", "true"))));
  }

  @Test
  void leavesThePeeringToTheProvider() throws Exception {
    write(Texts.example("founding"));
    String commands = changes(deploy(Map.of()));
    assertFalse(commands.contains("peering create\n"), commands);
    assertFalse(commands.contains("con-er1"), commands);
  }

  @Test
  void setsRouteExchangeAndPreference() throws Exception {
    write(Texts.network(Everything.TEXT));
    List<List<String>> updates =
        deploy(Map.of()).stream().filter(c -> c.contains("update")).toList();
    assertEquals(
        List.of(
            List.of("rtserv-hub-rs", "false", "hubRoutingPreference=ASPath"),
            List.of("rtserv-old-rs2", "true", "hubRoutingPreference=VpnGateway")),
        updates.stream()
            .map(
                c ->
                    List.of(after(c, "--name"), after(c, "--allow-b2b-traffic"), after(c, "--set")))
            .toList());
  }

  @Test
  void keepsWhatIsThere() throws Exception {
    write(Texts.example("founding"));
    Files.writeString(folder.resolve("there"), "");
    String commands = changes(deploy(Map.of()));
    assertFalse(commands.contains("vnet create"), commands);
    assertFalse(commands.contains("routeserver create"), commands);
    assertFalse(commands.contains("express-route create"), commands);
    assertTrue(commands.contains("routeserver update"), commands);
  }

  @Test
  void handsTextsOnAsTheyAre() throws Exception {
    write(Texts.network(Hostile.MODEL));
    List<List<String>> commands = deploy(Map.of());
    List<String> subnet =
        commands.stream()
            .filter(c -> c.contains("--network-security-group"))
            .findFirst()
            .orElseThrow();
    assertEquals(Hostile.TEXT, after(subnet, "--network-security-group"));
    assertEquals(Hostile.TEXT, after(subnet, "--delegations"));
    assertEquals(Hostile.NAME, after(subnet, "--vnet-name"));
    List<String> circuit =
        commands.stream().filter(c -> c.contains("--provider")).findFirst().orElseThrow();
    assertEquals(Hostile.TEXT, after(circuit, "--provider"));
    assertEquals(Hostile.NAME, after(circuit, "--peering-location"));
    assertFalse(Files.exists(folder.resolve("hacked")));
  }

  @Test
  void saysWhichParameterIsMissing() throws Exception {
    write(Texts.network(Hostile.MODEL));
    Ended ended =
        run(
            Map.of("RESOURCE_GROUP", "rg", "LOCATION", "westeurope", "ER1_BANDWIDTH_MBPS", "50"),
            "bash",
            "deploy.sh");
    assertTrue(ended.code() != 0);
    assertTrue(
        ended.text().contains("BRANCH_PUBLIC_ADDRESS: Public IPv4 address of the router Branch"),
        ended::text);
    assertTrue(ended.text().contains(Hostile.TEXT.replace('\n', ' ')), ended::text);
    assertFalse(Files.exists(folder.resolve("hacked")));
    assertFalse(Files.exists(folder.resolve("calls")));
  }

  @Test
  void switchesRouteExchange() throws Exception {
    write(Texts.example("founding"));
    Map<String, String> group = Map.of("RESOURCE_GROUP", "rg");
    assertEquals(0, az(group, "route-exchange.sh", "off").code());
    List<String> update = calls().getFirst();
    assertEquals("update", update.get(2));
    assertEquals("false", after(update, "--allow-b2b-traffic"));
    assertEquals(0, az(group, "route-exchange.sh", "on").code());
    assertEquals("true", after(calls().getFirst(), "--allow-b2b-traffic"));
    assertEquals(0, az(group, "route-exchange.sh").code());
    assertEquals("show", calls().getFirst().get(2));
    assertEquals(2, az(group, "route-exchange.sh", "maybe").code());
    assertEquals(List.of(), calls());
  }

  /** Writes the files and an az that notes its calls, a NUL after each word, an empty word last. */
  private List<String> write(Network network) throws IOException {
    List<String> scripts = new ArrayList<>();
    for (OutputFile file : new AzureCliEmitter().emit(network)) {
      assertTrue(file.executable());
      Files.writeString(folder.resolve(file.path()), file.text());
      scripts.add(file.path());
    }
    Path az = folder.resolve("az");
    Files.writeString(
        az,
        """
        #!/bin/sh
        printf '%s\\0' "$@" '' >>calls
        case " $* " in *' show '*' none '*) [ -e there ] ;; esac
        """);
    assertTrue(az.toFile().setExecutable(true));
    return scripts;
  }

  /** Runs deploy.sh with a value for each parameter that has none; the calls it makes. */
  private List<List<String>> deploy(Map<String, String> given) throws Exception {
    Map<String, String> all = new java.util.HashMap<>();
    Matcher open =
        Pattern.compile("\\$\\{([A-Z0-9_]+):\\?")
            .matcher(Files.readString(folder.resolve("deploy.sh")));
    while (open.find()) {
      all.put(open.group(1), "given");
    }
    all.put("RESOURCE_GROUP", "rg");
    all.putAll(given);
    Ended ended = az(all, "deploy.sh");
    assertEquals(0, ended.code(), ended::text);
    return calls();
  }

  private Ended az(Map<String, String> environment, String... command) throws Exception {
    Files.deleteIfExists(folder.resolve("calls"));
    List<String> words = new ArrayList<>(List.of("bash"));
    words.addAll(Arrays.asList(command));
    return run(environment, words.toArray(String[]::new));
  }

  private List<List<String>> calls() throws IOException {
    Path calls = folder.resolve("calls");
    if (!Files.exists(calls)) {
      return List.of();
    }
    return Arrays.stream(Files.readString(calls).split("\0\0", -1))
        .filter(c -> !c.isEmpty())
        .map(c -> List.of(c.split("\0", -1)))
        .toList();
  }

  private static String changes(List<List<String>> calls) {
    return calls.stream()
        .filter(c -> c.contains("create") || c.contains("update"))
        .map(
            c ->
                c.stream().takeWhile(w -> !w.startsWith("-")).collect(Collectors.joining(" "))
                    + (c.contains("--name") ? " " + after(c, "--name") : ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String after(List<String> call, String option) {
    return call.get(call.indexOf(option) + 1);
  }

  private record Ended(int code, String text) {}

  private Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().merge("PATH", folder + ":", (path, first) -> first + path);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " is needed for this test and is not installed (Debian: " + command[0] + ")",
          e);
    }
    process.getOutputStream().close();
    String text =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), text);
  }
}
