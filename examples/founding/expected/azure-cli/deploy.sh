#!/usr/bin/env bash
# Deploys the network rsdl.examples.founding with the Azure CLI.
# What the model does not know is taken from the environment; what is there already stays.
# The machines of the appliance Hub.Sdwan are not made: deploy its image in Hub.NvaSubnet as Sdwan-a 10.0.3.4, Sdwan-b 10.0.3.5, with IP forwarding on.
# The connection OnPrem1-Sdwan is not made: it ends at the appliance Hub.Sdwan.
# Texts of the model stand as they are; nothing in them is expanded.
# shellcheck disable=SC2016
set -euo pipefail

RESOURCE_GROUP=${RESOURCE_GROUP:?'the resource group to deploy into; it is made if it is missing'}
LOCATION=${LOCATION:?'the Azure region of the resource group and of what the model puts in none'}
ER1_PROVISIONED=${ER1_PROVISIONED:-false}
if [ "$ER1_PROVISIONED" = true ]; then
  ER1_VLAN=${ER1_VLAN:?'VLAN, 1 to 4094, of the private peering of the circuit Er1 (Paris circuit)'}
  ER1_PRIMARY_LINK_SUBNET=${ER1_PRIMARY_LINK_SUBNET:?'The /30 of the primary link of the circuit Er1 (Paris circuit)'}
  ER1_SECONDARY_LINK_SUBNET=${ER1_SECONDARY_LINK_SUBNET:?'The /30 of the secondary link of the circuit Er1 (Paris circuit)'}
fi

az group create --name "$RESOURCE_GROUP" --location "$LOCATION" --output none

if ! az network vnet show --resource-group "$RESOURCE_GROUP" --name vnet-hub --output none 2>/dev/null; then
  az network vnet create --resource-group "$RESOURCE_GROUP" --name vnet-hub \
    --location francecentral --address-prefixes 10.0.0.0/16 --output none
fi
az network vnet subnet create --resource-group "$RESOURCE_GROUP" --name RouteServerSubnet \
  --vnet-name vnet-hub --address-prefixes 10.0.1.0/26 --output none
az network vnet subnet create --resource-group "$RESOURCE_GROUP" --name GatewaySubnet \
  --vnet-name vnet-hub --address-prefixes 10.0.2.0/27 --output none
az network vnet subnet create --resource-group "$RESOURCE_GROUP" --name NvaSubnet \
  --vnet-name vnet-hub --address-prefixes 10.0.3.0/28 --output none

az network public-ip create --resource-group "$RESOURCE_GROUP" --name pip-hub-ergw \
  --location francecentral --sku Standard --allocation-method Static --version IPv4 --output none

az network vnet-gateway create --resource-group "$RESOURCE_GROUP" --name ergw-hub-ergw \
  --location francecentral --vnet vnet-hub --public-ip-addresses pip-hub-ergw \
  --gateway-type ExpressRoute --sku ErGw1AZ --output none

az network public-ip create --resource-group "$RESOURCE_GROUP" --name pip-hub-rs \
  --location francecentral --sku Standard --allocation-method Static --version IPv4 --output none

if ! az network routeserver show --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs --output none 2>/dev/null; then
  subnet=$(az network vnet subnet show --resource-group "$RESOURCE_GROUP" --name RouteServerSubnet \
      --vnet-name vnet-hub --query id --output tsv)
  az network routeserver create --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
    --location francecentral --hosted-subnet "$subnet" --public-ip-address pip-hub-rs \
    --output none
fi
az network routeserver update --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
  --allow-b2b-traffic true --set 'hubRoutingPreference=ExpressRoute' --output none

az network routeserver peering create --resource-group "$RESOURCE_GROUP" --name sdwan-a \
  --routeserver rtserv-hub-rs --peer-asn 65001 --peer-ip 10.0.3.4 --output none

az network routeserver peering create --resource-group "$RESOURCE_GROUP" --name sdwan-b \
  --routeserver rtserv-hub-rs --peer-asn 65001 --peer-ip 10.0.3.5 --output none

if ! az network express-route show --resource-group "$RESOURCE_GROUP" --name erc-er1 --output none 2>/dev/null; then
  az network express-route create --resource-group "$RESOURCE_GROUP" --name erc-er1 \
    --location francecentral --provider Equinix --peering-location Paris --bandwidth 1000 \
    --sku-tier Standard --sku-family MeteredData --output none
fi

if [ "$ER1_PROVISIONED" = true ]; then
  az network express-route peering create --resource-group "$RESOURCE_GROUP" \
    --circuit-name erc-er1 --peering-type AzurePrivatePeering --peer-asn 65012 \
    --vlan-id "$ER1_VLAN" --primary-peer-subnet "$ER1_PRIMARY_LINK_SUBNET" \
    --secondary-peer-subnet "$ER1_SECONDARY_LINK_SUBNET" --output none
  az network vpn-connection create --resource-group "$RESOURCE_GROUP" --name con-er1-hub-ergw \
    --location francecentral --vnet-gateway1 ergw-hub-ergw --express-route-circuit2 erc-er1 \
    --output none
fi

az network routeserver show --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
  --query '{name:name,addresses:virtualRouterIps}' --output json
