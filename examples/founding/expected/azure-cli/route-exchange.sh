#!/usr/bin/env bash
# Switches route exchange (branch-to-branch) of the network rsdl.examples.founding
#   route-exchange.sh on|off     switches it
#   route-exchange.sh            shows how it stands
# RESOURCE_GROUP is the resource group of the deployment.
set -euo pipefail

RESOURCE_GROUP=${RESOURCE_GROUP:?'the resource group of the deployment'}

case "${1-}" in
  on) allow=true ;;
  off) allow=false ;;
  '') allow= ;;
  *) echo 'usage: route-exchange.sh [on|off]' >&2; exit 2 ;;
esac
if [ -n "$allow" ]; then
  az network routeserver update --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
    --allow-b2b-traffic "$allow" --output none
fi
az network routeserver show --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
  --query '{name:name,routeExchange:allowBranchToBranchTraffic}' --output json
