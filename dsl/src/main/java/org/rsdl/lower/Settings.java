package org.rsdl.lower;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.resource.Resource;
import org.rsdl.model.profile.Profile;

/**
 * What comes to a lowering from outside of the texts.
 *
 * @param fileOf the name of a file in places
 * @param profile beats what the texts say
 * @param params values of the parameters of a network by their names, as text
 * @param files what {@code prefix-list … from} reads
 */
public record Settings(
    Function<Resource, String> fileOf,
    Optional<Profile> profile,
    Map<String, String> params,
    Files files) {
  /** Reads the files beside the texts. */
  @FunctionalInterface
  public interface Files {
    /**
     * The text of a file; absent where it can't be read.
     *
     * @param from the name of the text that names it
     * @param path as it is written there: beside that text
     */
    Optional<String> read(String from, String path);
  }

  /** Files are named by their URIs, and there is nothing beside the texts. */
  public static final Settings PLAIN =
      new Settings(
          r -> r.getURI().toString(), Optional.empty(), Map.of(), (from, path) -> Optional.empty());

  /** The same with other names of files. */
  public Settings withNames(Function<Resource, String> names) {
    return new Settings(names, profile, params, files);
  }

  /** The same with a profile. */
  public Settings withProfile(Optional<Profile> other) {
    return new Settings(fileOf, other, params, files);
  }

  /** The same with values of params. */
  public Settings withParams(Map<String, String> others) {
    return new Settings(fileOf, profile, Map.copyOf(others), files);
  }

  /** The same with files beside the texts. */
  public Settings withFiles(Files others) {
    return new Settings(fileOf, profile, params, others);
  }
}
