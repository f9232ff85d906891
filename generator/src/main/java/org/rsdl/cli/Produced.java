package org.rsdl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.analysis.Analysis;
import org.rsdl.emit.Emitter;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;

/**
 * What one target writes of one network.
 *
 * @param folder below the output folder, with /: the target, or network/target
 */
record Produced(String folder, List<OutputFile> files) {
  Produced {
    files = List.copyOf(files);
  }

  /** All targets of all networks, whole, before anything is written. */
  static List<Produced> of(List<Analysis> networks, List<Emitter> emitters) {
    Map<Analysis, String> folders = folders(networks);
    List<Produced> all = new ArrayList<>();
    for (Analysis network : networks) {
      Network input = new Network(network.topology(), network::outcome);
      for (Emitter emitter : emitters) {
        all.add(new Produced(folders.get(network) + emitter.name(), emitter.emit(input)));
      }
    }
    return all;
  }

  /** Nothing for the one network, else its module or the name of its file. */
  private static Map<Analysis, String> folders(List<Analysis> networks) {
    Map<Analysis, String> folders = new HashMap<>();
    for (Analysis network : networks) {
      String folder = networks.size() == 1 ? "" : folder(network.topology().network()) + "/";
      if (folders.containsValue(folder)) {
        throw Stop.usage(
            "two networks would be written into %s; give their files a module"
                .formatted(Printer.printable(folder)));
      }
      folders.put(network, folder);
    }
    return folders;
  }

  private static String folder(String network) {
    String file = network.substring(network.lastIndexOf('/') + 1);
    return file.endsWith(".rsdl") ? file.substring(0, file.length() - ".rsdl".length()) : file;
  }
}
