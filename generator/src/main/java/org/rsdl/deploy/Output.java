package org.rsdl.deploy;

/**
 * What a deployment tells when it is done.
 *
 * @param name letters, digits and underscores, unique without regard to case
 */
public record Output(String name, Fact fact, ResourceId of) {

  /** What is told of a resource. */
  public enum Fact {
    ID,
    /** The two addresses of a Route Server, which Azure assigns; they may appear late. */
    ROUTE_SERVER_ADDRESSES,
    /** The address of a public IP, which Azure assigns. */
    PUBLIC_ADDRESS
  }
}
