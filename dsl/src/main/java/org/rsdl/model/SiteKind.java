package org.rsdl.model;

/** What a site is. */
public enum SiteKind {
  ON_PREMISES,
  BRANCH,
  AZURE_VMWARE,
  POINT_TO_SITE,
  PARTNER,
  INTERNET
}
