package org.rsdl.rules;

/**
 * The part of an element a finding stands at; ELEMENT is its name (of a link without name: its
 * ends), DECLARATION all of its text.
 */
public enum Part {
  ELEMENT,
  DECLARATION,
  ENDS,
  PREFIX,
  ADDRESS,
  SUBNET,
  LINK_SUBNET,
  ASN,
  MODE,
  SKU,
  TYPE,
  NSG,
  DELEGATION,
  ROUTE_EXCHANGE,
  ONLY_INSTANCE,
  MULTIHOP,
  CIRCUIT,
  STATIC,
  BGP,
  BFD,
  REGION,
  ROUTE_TABLE
}
