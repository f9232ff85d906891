package org.rsdl.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.rsdl.ast.AstPackage;
import org.rsdl.ast.PrefixItem;
import org.rsdl.ast.PrefixListDecl;
import org.rsdl.net.IpPrefix;

/** What a {@code prefix-list} holds: its items, or the lines of its file. */
final class PrefixLists {
  private final Context context;

  PrefixLists(Context context) {
    this.context = context;
  }

  /** The prefixes, and ranges of prefixes, in order. */
  Optional<Value> value(PrefixListDecl decl) {
    List<Value> values = new ArrayList<>();
    Literals literals = new Literals(context);
    for (PrefixItem item : decl.getItems()) {
      literals
          .ranges(item)
          .forEach(
              r -> values.add(r.isRange() ? new Value.Range(r) : new Value.Prefix(r.prefix())));
    }
    if (decl.getFile() != null) {
      context.shared.file(decl, this::read).forEach(p -> values.add(new Value.Prefix(p)));
    }
    return Optional.of(new Value.Many(values));
  }

  /** One prefix a line; empty lines, and what follows a {@code #}, say nothing. */
  private List<IpPrefix> read(PrefixListDecl decl) {
    INode at = Context.written(decl, AstPackage.eINSTANCE.getPrefixListDecl_File()).getFirst();
    String file = decl.getFile();
    Optional<String> text =
        context
            .shared
            .settings
            .files()
            .read(context.shared.settings.fileOf().apply(decl.eResource()), file);
    if (text.isEmpty()) {
      unreadable(at, file + " can't be read beside the model");
      return List.of();
    }
    List<IpPrefix> prefixes = new ArrayList<>();
    int number = 0;
    for (String line : text.get().lines().toList()) {
      number++;
      String content = line.replaceFirst("(#|//).*", "").strip();
      Optional<IpPrefix> prefix = IpPrefix.parse(content);
      prefix.ifPresent(prefixes::add);
      if (prefix.isEmpty() && !content.isEmpty()) {
        unreadable(at, "line %d of %s is not a prefix".formatted(number, file));
        return prefixes;
      }
    }
    return prefixes;
  }

  private void unreadable(INode at, String message) {
    context.error("prefix-file-not-readable", at, message + "; the file has one prefix a line");
  }
}
