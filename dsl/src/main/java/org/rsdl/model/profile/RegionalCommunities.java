package org.rsdl.model.profile;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rsdl.net.Community;

/** The BGP communities of Azure's regions (ExpressRoute routing requirements). */
public final class RegionalCommunities {
  private RegionalCommunities() {}

  private static final Map<String, Integer> VALUES =
      Map.ofEntries(
          Map.entry("westeurope", 51002),
          Map.entry("northeurope", 51003),
          Map.entry("eastus", 51004),
          Map.entry("eastus2", 51005),
          Map.entry("westus", 51006),
          Map.entry("northcentralus", 51007),
          Map.entry("southcentralus", 51008),
          Map.entry("centralus", 51009),
          Map.entry("eastasia", 51010),
          Map.entry("southeastasia", 51011),
          Map.entry("japaneast", 51012),
          Map.entry("japanwest", 51013),
          Map.entry("brazilsouth", 51014),
          Map.entry("australiaeast", 51015),
          Map.entry("australiasoutheast", 51016),
          Map.entry("centralindia", 51017),
          Map.entry("westindia", 51018),
          Map.entry("southindia", 51019),
          Map.entry("canadacentral", 51020),
          Map.entry("canadaeast", 51021),
          Map.entry("uksouth", 51024),
          Map.entry("ukwest", 51025),
          Map.entry("westus2", 51026),
          Map.entry("westcentralus", 51027),
          Map.entry("koreasouth", 51028),
          Map.entry("koreacentral", 51029),
          Map.entry("francecentral", 51030),
          Map.entry("francesouth", 51031),
          Map.entry("australiacentral", 51032),
          Map.entry("australiacentral2", 51033));

  /** That of a region, by Azure's name of it; absent where none is known. */
  public static Optional<Community> of(String region) {
    return Optional.ofNullable(VALUES.get(region.toLowerCase(Locale.ROOT)))
        .map(value -> new Community("12076:" + value));
  }
}
