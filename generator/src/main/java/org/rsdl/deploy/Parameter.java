package org.rsdl.deploy;

import java.util.Optional;

/**
 * What the model does not know and the user gives when deploying.
 *
 * @param name letters, digits and underscores, begins with a lower case letter, unique without
 *     regard to case
 * @param byDefault taken if the user gives nothing; absent: the user must give a value
 * @param onlyWith the {@link Type#SWITCH} parameter without which the value is not needed
 * @param description one line; may hold labels of the model, so any character that is none of
 *     control
 */
public record Parameter(
    String name,
    Type type,
    Optional<String> byDefault,
    Optional<String> onlyWith,
    String description) {

  /** What values a parameter takes. */
  public enum Type {
    TEXT,
    NUMBER,
    /** true or false. */
    SWITCH,
    /** A key: never written to a file. */
    SECRET,
    /** Azure's name of a region; that of the resource group where none is given. */
    REGION
  }
}
