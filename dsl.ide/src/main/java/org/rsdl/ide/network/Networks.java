package org.rsdl.ide.network;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.log4j.Logger;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.rsdl.analysis.Analysis;
import org.rsdl.ast.RsdlFile;
import org.rsdl.lower.Lowered;
import org.rsdl.lower.Origins;
import org.rsdl.lower.Settings;
import org.rsdl.model.Topology;
import org.rsdl.model.profile.Profile;
import org.rsdl.validation.RulesValidator;
import org.rsdl.validation.TextProblems;

/**
 * The network of a file, kept as long as none of its texts changes: a change parses a text anew, so
 * its file is another object.
 */
@Singleton
public class Networks {
  private static final Logger LOG = Logger.getLogger(Networks.class);

  private final Map<RsdlFile, Version> byFirstFile = new WeakHashMap<>();
  private final OperationCanceledManager canceled;

  @Inject
  Networks(OperationCanceledManager canceled) {
    this.canceled = canceled;
  }

  /** What is known of the network of a file. */
  public Known of(RsdlFile file) {
    return of(RulesValidator.network(file));
  }

  /** What is known of the network of these files, which are all of it in the order of URIs. */
  public synchronized Known of(List<RsdlFile> network) {
    Version version = byFirstFile.get(network.getFirst());
    if (version == null || !version.isOf(network)) {
      version =
          new Version(
              network.stream().map(WeakReference::new).toList(),
              new Known(lower(network), Analysis::of));
      byFirstFile.put(network.getFirst(), version);
    }
    return version.known();
  }

  private Lowered lower(List<RsdlFile> network) {
    try {
      return RulesValidator.lower(network, Settings.PLAIN.withFiles(Beside::read));
    } catch (RuntimeException | StackOverflowError fault) {
      canceled.propagateIfCancelException(fault);
      LOG.error("the lowering failed", fault);
      String first = network.getFirst().eResource().getURI().toString();
      Topology nothing = new Topology(first, Profile.NEWEST);
      return new Lowered(
              nothing,
              Origins.none(),
              List.of(Known.internalError(first, fault)),
              List.of(),
              List.of(first),
              Set.of())
          .withProblems(TextProblems.of(network, r -> r.getURI().toString()));
    }
  }

  private record Version(List<WeakReference<RsdlFile>> files, Known known) {
    boolean isOf(List<RsdlFile> network) {
      boolean same = files.size() == network.size();
      for (int i = 0; same && i < files.size(); i++) {
        same = files.get(i).refersTo(network.get(i));
      }
      return same;
    }
  }
}
