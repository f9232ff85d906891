package org.rsdl.emit.azurecli;

import java.util.List;
import java.util.Optional;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.Output;
import org.rsdl.deploy.Parameter;
import org.rsdl.deploy.Resource;

/** The script that deploys the network. */
final class DeployScript {
  private DeployScript() {}

  static String text(Deployment deployment) {
    StringBuilder script = new StringBuilder("#!/usr/bin/env bash\n");
    script.append(
        Shell.comment("Deploys the network " + deployment.network() + " with the Azure CLI."));
    script.append(
        """
        # What the model does not know is taken from the environment; what is there already stays.
        """);
    deployment.notes().forEach(note -> script.append(Shell.comment(note + ".")));
    script.append(
        """
        # Texts of the model stand as they are; nothing in them is expanded.
        # shellcheck disable=SC2016
        set -euo pipefail

        """);
    script.append(parameters(deployment.parameters()));
    script.append("\n");
    script.append(
        """
        az group create --name "$RESOURCE_GROUP" --location "$LOCATION" --output none
        """);
    resources(deployment.resources(), script);
    script.append("\n");
    deployment.outputs().forEach(output -> script.append(shown(output)));
    return script.toString();
  }

  private static String parameters(List<Parameter> parameters) {
    StringBuilder text = new StringBuilder();
    text.append(
        Shell.assignment(
            "RESOURCE_GROUP",
            Optional.empty(),
            "the resource group to deploy into; it is made if it is missing"));
    text.append(
        Shell.assignment(
            "LOCATION",
            Optional.empty(),
            "the Azure region of the resource group and of what the model puts in none"));
    for (Parameter parameter : parameters) {
      if (parameter.type() != Parameter.Type.REGION && parameter.onlyWith().isEmpty()) {
        text.append(Shell.assignment(parameter));
      }
    }
    for (Parameter condition : parameters) {
      List<Parameter> needed =
          parameters.stream()
              .filter(p -> p.onlyWith().equals(Optional.of(condition.name())))
              .toList();
      if (!needed.isEmpty()) {
        text.append(ifSet(condition.name()));
        needed.forEach(p -> text.append("  ").append(Shell.assignment(p)));
        text.append("fi\n");
      }
    }
    return text.toString();
  }

  /** Resources behind the same switch share its block. */
  private static void resources(List<Resource> resources, StringBuilder script) {
    Optional<String> open = Optional.empty();
    for (Resource resource : resources) {
      if (!resource.onlyWith().equals(open)) {
        script.append(open.isPresent() ? "fi\n" : "");
        script.append("\n");
        script.append(resource.onlyWith().map(DeployScript::ifSet).orElse(""));
      } else if (open.isEmpty()) {
        script.append("\n");
      }
      open = resource.onlyWith();
      script.append(Commands.of(resource, open.isPresent() ? "  " : ""));
    }
    script.append(open.isPresent() ? "fi\n" : "");
  }

  private static String ifSet(String parameter) {
    return "if [ \"$%s\" = true ]; then\n".formatted(Shell.variable(parameter));
  }

  private static String shown(Output output) {
    return switch (output.fact()) {
      case ID -> "";
      case ROUTE_SERVER_ADDRESSES ->
          show("network routeserver show", output, "{name:name,addresses:virtualRouterIps}");
      case PUBLIC_ADDRESS ->
          show("network public-ip show", output, "{name:name,address:ipAddress}");
    };
  }

  private static String show(String command, Output output, String query) {
    return new Command(command)
            .with("--name", output.of().name())
            .with("--query", query)
            .raw("--output json")
            .text("")
        + "\n";
  }
}
