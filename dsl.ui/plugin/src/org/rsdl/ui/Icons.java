package org.rsdl.ui;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

/** The pictures of what the server names by kind; they live as long as the plug-in. */
enum Icons {
  NETWORK,
  NODE,
  SUBNET,
  MACHINE,
  LINK,
  TEST,
  LIST,
  KEYWORD,
  VALUE,
  FIX;

  /** The picture, which nobody disposes of; null where the plug-in has stopped. */
  Image image() {
    ImageRegistry images = RsdlUi.images();
    if (images != null && images.get(name()) == null) {
      ResourceLocator.imageDescriptorFromBundle(
              Icons.class, "icons/" + name().toLowerCase(java.util.Locale.ROOT) + ".svg")
          .ifPresent(descriptor -> images.put(name(), descriptor));
    }
    return images == null ? null : images.get(name());
  }

  static Icons of(SymbolKind kind) {
    return switch (kind) {
      case Namespace -> NETWORK;
      case Field -> SUBNET;
      case EnumMember -> MACHINE;
      case Interface -> LINK;
      case Event -> TEST;
      case Function, Variable, Constant -> LIST;
      default -> NODE;
    };
  }

  static Icons of(CompletionItemKind kind) {
    return kind == null
        ? VALUE
        : switch (kind) {
          case Keyword -> KEYWORD;
          case Reference -> NODE;
          default -> VALUE;
        };
  }
}
