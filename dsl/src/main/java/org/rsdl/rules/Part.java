package org.rsdl.rules;

/** The part of an element a finding stands at; ELEMENT is its name. */
public enum Part {
  ELEMENT,
  PREFIX,
  ADDRESS,
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
  BFD,
  REGION,
  ROUTE_TABLE
}
