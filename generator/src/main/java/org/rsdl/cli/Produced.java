package org.rsdl.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rsdl.analysis.Analysis;
import org.rsdl.emit.Network;
import org.rsdl.emit.OutputFile;

/**
 * What one target writes of one network.
 *
 * @param folder below the output folder, with /: the target's, or network/target
 */
record Produced(String folder, List<OutputFile> files) {
  Produced {
    files = List.copyOf(files);
  }

  /** All targets of all networks, whole, before anything is written. */
  static List<Produced> of(List<Analysis> networks, List<Targets.One> targets) {
    Map<Analysis, String> folders = folders(networks);
    List<Produced> all = new ArrayList<>();
    for (Analysis network : networks) {
      Network input = new Network(network.topology(), network::outcome);
      for (Targets.One target : targets) {
        List<OutputFile> files = target.emitter().emit(input);
        target.nodes().forEach(node -> known(node, target, files));
        all.add(
            new Produced(
                folders.get(network) + target.folder(),
                files.stream().filter(file -> isWanted(file, target.nodes())).toList()));
      }
    }
    return all;
  }

  private static void known(String node, Targets.One target, List<OutputFile> files) {
    if (files.stream().noneMatch(file -> isOf(file, node))) {
      throw Stop.usage(
          "rsdl.toml: target.nodes names %s; the target %s writes nothing for it"
              .formatted(Printer.printable(node), target.emitter().name()));
    }
  }

  private static boolean isWanted(OutputFile file, List<String> nodes) {
    return nodes.isEmpty() || nodes.stream().anyMatch(node -> isOf(file, node));
  }

  /** Whether a file is in the folder of a node or of one of its instances. */
  private static boolean isOf(OutputFile file, String node) {
    int slash = file.path().indexOf('/');
    if (slash < 0) {
      return false;
    }
    List<String> steps = Arrays.asList(file.path().substring(0, slash).split("\\.", -1));
    return Collections.indexOfSubList(steps, Arrays.asList(node.split("\\.", -1))) >= 0;
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
