package org.rsdl.emit.azurecli;

import java.util.Optional;
import org.rsdl.deploy.Deployment;
import org.rsdl.deploy.Parameter;
import org.rsdl.deploy.ResourceId;
import org.rsdl.deploy.Value;

/** Switches route exchange of every Route Server, or shows how it stands. */
final class RouteExchangeScript {
  private RouteExchangeScript() {}

  static String text(Deployment deployment) {
    StringBuilder script = new StringBuilder("#!/usr/bin/env bash\n");
    script.append(
        Shell.comment(
            "Switches route exchange (branch-to-branch) of the network " + deployment.network()));
    script.append(
        """
        #   route-exchange.sh on|off     switches it
        #   route-exchange.sh            shows how it stands
        # RESOURCE_GROUP is the resource group of the deployment.
        set -euo pipefail

        """);
    script.append(
        Shell.assignment(
            "RESOURCE_GROUP", Optional.empty(), "the resource group of the deployment"));
    deployment.parameters().stream()
        .filter(p -> deployment.routeServers().stream().anyMatch(id -> names(id, p)))
        .forEach(p -> script.append(Shell.assignment(p)));
    script.append(
        """

        case "${1-}" in
          on) allow=true ;;
          off) allow=false ;;
          '') allow= ;;
          *) echo 'usage: route-exchange.sh [on|off]' >&2; exit 2 ;;
        esac
        if [ -n "$allow" ]; then
        """);
    for (ResourceId server : deployment.routeServers()) {
      script.append(
          new Command("network routeserver update")
              .with("--name", server.name())
              .raw("--allow-b2b-traffic \"$allow\"")
              .quiet("  "));
    }
    script.append("fi\n");
    for (ResourceId server : deployment.routeServers()) {
      script.append(
          new Command("network routeserver show")
                  .with("--name", server.name())
                  .with("--query", "{name:name,routeExchange:allowBranchToBranchTraffic}")
                  .raw("--output json")
                  .text("")
              + "\n");
    }
    return script.toString();
  }

  private static boolean names(ResourceId server, Parameter parameter) {
    return server.name().equals(new Value.Given(parameter.name()));
  }
}
