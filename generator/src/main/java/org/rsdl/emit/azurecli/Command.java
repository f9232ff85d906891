package org.rsdl.emit.azurecli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rsdl.deploy.Value;

/** A command of the Azure CLI in the making; it works in the resource group of the script. */
final class Command {
  private static final int WIDTH = 100;
  private final List<String> parts = new ArrayList<>();

  Command(String command) {
    parts.add("az " + command);
    parts.add("--resource-group \"$RESOURCE_GROUP\"");
  }

  Command with(String option, Value value) {
    return raw(option + " " + Shell.word(value));
  }

  Command with(String option, String text) {
    return raw(option + " " + Shell.quote(text));
  }

  Command with(String option, List<String> texts) {
    return texts.isEmpty()
        ? this
        : raw(option + " " + texts.stream().map(Shell::quote).collect(Collectors.joining(" ")));
  }

  /** What is shell already. */
  Command raw(String part) {
    parts.add(part);
    return this;
  }

  /** The command that prints nothing, folded at options. */
  String quiet(String indent) {
    return raw("--output none").text(indent) + "\n";
  }

  /** The command, folded at options; further lines are indented by two more. */
  String text(String indent) {
    StringBuilder text = new StringBuilder(indent);
    int column = indent.length();
    for (String part : parts) {
      if (column > indent.length() && column + 1 + part.length() > WIDTH - 2) {
        text.append(" \\\n").append(indent).append("  ");
        column = indent.length() + 2;
      } else if (column > indent.length()) {
        text.append(' ');
        column++;
      }
      text.append(part);
      column += part.length();
    }
    return text.toString();
  }
}
