#!/usr/bin/env bash
# Deploys the network rsdl.examples.vpn with the Azure CLI.
# What the model does not know is taken from the environment; what is there already stays.
# Texts of the model stand as they are; nothing in them is expanded.
# shellcheck disable=SC2016
set -euo pipefail

RESOURCE_GROUP=${RESOURCE_GROUP:?'the resource group to deploy into; it is made if it is missing'}
LOCATION=${LOCATION:?'the Azure region of the resource group and of what the model puts in none'}
ER1_PROVIDER=${ER1_PROVIDER:?'Provider of the circuit Er1'}
ER1_PEERING_LOCATION=${ER1_PEERING_LOCATION:?'Peering location of the circuit Er1'}
ER1_BANDWIDTH_MBPS=${ER1_BANDWIDTH_MBPS:?'Mbit/s of the circuit Er1'}
ER1_PROVISIONED=${ER1_PROVISIONED:-false}
ON_PREM1_PUBLIC_ADDRESS=${ON_PREM1_PUBLIC_ADDRESS:?'Public IPv4 address of the router OnPrem1'}
ON_PREM1_BGP_ADDRESS=${ON_PREM1_BGP_ADDRESS:?'Address from which the router OnPrem1 speaks BGP'}
ON_PREM1_VPN_GW_SHARED_KEY=${ON_PREM1_VPN_GW_SHARED_KEY:?'Pre-shared key of the connection OnPrem1-VpnGw'}
BRANCH3_PUBLIC_ADDRESS=${BRANCH3_PUBLIC_ADDRESS:?'Public IPv4 address of the router Branch3 (No BGP on its router)'}
BRANCH3_TUNNEL_SHARED_KEY=${BRANCH3_TUNNEL_SHARED_KEY:?'Pre-shared key of the connection Branch3Tunnel'}
if [ "$ER1_PROVISIONED" = true ]; then
  ER1_VLAN=${ER1_VLAN:?'VLAN, 1 to 4094, of the private peering of the circuit Er1'}
  ER1_PRIMARY_LINK_SUBNET=${ER1_PRIMARY_LINK_SUBNET:?'The /30 of the primary link of the circuit Er1'}
  ER1_SECONDARY_LINK_SUBNET=${ER1_SECONDARY_LINK_SUBNET:?'The /30 of the secondary link of the circuit Er1'}
fi

az group create --name "$RESOURCE_GROUP" --location "$LOCATION" --output none

if ! az network vnet show --resource-group "$RESOURCE_GROUP" --name vnet-hub --output none 2>/dev/null; then
  az network vnet create --resource-group "$RESOURCE_GROUP" --name vnet-hub \
    --location francecentral --address-prefixes 10.0.0.0/16 --output none
fi
az network vnet subnet create --resource-group "$RESOURCE_GROUP" --name RouteServerSubnet \
  --vnet-name vnet-hub --address-prefixes 10.0.1.0/26 --output none
az network vnet subnet create --resource-group "$RESOURCE_GROUP" --name GatewaySubnet \
  --vnet-name vnet-hub --address-prefixes 10.0.2.0/26 --output none

az network public-ip create --resource-group "$RESOURCE_GROUP" --name pip-hub-vpngw-1 \
  --location francecentral --sku Standard --allocation-method Static --version IPv4 --output none

az network public-ip create --resource-group "$RESOURCE_GROUP" --name pip-hub-vpngw-2 \
  --location francecentral --sku Standard --allocation-method Static --version IPv4 --output none

az network vnet-gateway create --resource-group "$RESOURCE_GROUP" --name vgw-hub-vpngw \
  --location francecentral --vnet vnet-hub --public-ip-addresses pip-hub-vpngw-1 pip-hub-vpngw-2 \
  --gateway-type Vpn --sku VpnGw2AZ --vpn-type RouteBased --asn 65515 --output none

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

if ! az network express-route show --resource-group "$RESOURCE_GROUP" --name erc-er1 --output none 2>/dev/null; then
  az network express-route create --resource-group "$RESOURCE_GROUP" --name erc-er1 \
    --location francecentral --provider "$ER1_PROVIDER" --peering-location "$ER1_PEERING_LOCATION" \
    --bandwidth "$ER1_BANDWIDTH_MBPS" --sku-tier Standard --sku-family MeteredData --output none
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

az network local-gateway create --resource-group "$RESOURCE_GROUP" --name lgw-onprem1-vpngw \
  --location francecentral --gateway-ip-address "$ON_PREM1_PUBLIC_ADDRESS" --asn 65011 \
  --bgp-peering-address "$ON_PREM1_BGP_ADDRESS" --output none

az network vpn-connection create --resource-group "$RESOURCE_GROUP" --name con-onprem1-vpngw \
  --location francecentral --vnet-gateway1 vgw-hub-vpngw --local-gateway2 lgw-onprem1-vpngw \
  --shared-key "$ON_PREM1_VPN_GW_SHARED_KEY" --enable-bgp --output none

az network local-gateway create --resource-group "$RESOURCE_GROUP" --name lgw-branch3tunnel \
  --location francecentral --gateway-ip-address "$BRANCH3_PUBLIC_ADDRESS" \
  --local-address-prefixes 10.3.0.0/24 --output none

az network vpn-connection create --resource-group "$RESOURCE_GROUP" --name con-branch3tunnel \
  --location francecentral --vnet-gateway1 vgw-hub-vpngw --local-gateway2 lgw-branch3tunnel \
  --shared-key "$BRANCH3_TUNNEL_SHARED_KEY" --output none

az network public-ip show --resource-group "$RESOURCE_GROUP" --name pip-hub-vpngw-1 \
  --query '{name:name,address:ipAddress}' --output json
az network public-ip show --resource-group "$RESOURCE_GROUP" --name pip-hub-vpngw-2 \
  --query '{name:name,address:ipAddress}' --output json
az network routeserver show --resource-group "$RESOURCE_GROUP" --name rtserv-hub-rs \
  --query '{name:name,addresses:virtualRouterIps}' --output json
