package org.rsdl.model;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the deployed thing beside the network; each may be absent.
 *
 * @param azureName its name in Azure ({@code @azure})
 * @param tags name and value, in the order of the names
 */
public record Facts(
    Optional<String> azureName,
    Optional<String> resourceGroup,
    Optional<String> subscription,
    Map<String, String> tags) {
  /** Nothing is known. */
  public static final Facts NONE =
      new Facts(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

  public Facts {
    tags = Map.copyOf(tags);
  }
}
