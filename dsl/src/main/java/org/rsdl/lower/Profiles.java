package org.rsdl.lower;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.RsdlFile;
import org.rsdl.model.profile.Profile;
import org.rsdl.rules.Severity;

/** The profile that the files of a network name: one of those there are, and the same in all. */
final class Profiles {
  private final Context context;

  Profiles(Context context) {
    this.context = context;
  }

  /** That of the settings, else of the first file that names one, else the newest. */
  Profile of(List<RsdlFile> files) {
    @Nullable INode first = null;
    Profile profile = Profile.NEWEST;
    for (RsdlFile file : files) {
      if (file.getProfile() == null) {
        continue;
      }
      INode at = Context.written(file, AstPackage.eINSTANCE.getRsdlFile_Profile()).getFirst();
      Optional<Profile> named = Profile.named(file.getProfile());
      if (named.isEmpty()) {
        context.error(
            "unknown-profile",
            at,
            file.getProfile() + " is not a profile; the newest is " + Profile.NEWEST);
      } else if (first == null) {
        first = at;
        profile = named.get();
      } else if (!named.get().equals(profile)) {
        differs(at, named.get(), first, profile);
      }
    }
    return context.shared.settings.profile().orElse(profile);
  }

  private void differs(INode at, Profile profile, INode first, Profile before) {
    Problem problem =
        context.problem(
            "profiles-differ",
            Severity.ERROR,
            at,
            "%s differs from %s; the files of one network agree in their profile"
                .formatted(profile, before),
            before.name());
    context.shared.report(
        problem.with(
            List.of(new Problem.Related("profile " + before, context.shared.place(first)))));
  }
}
