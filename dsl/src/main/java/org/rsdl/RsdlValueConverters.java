package org.rsdl;

import com.google.inject.Singleton;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.Strings;
import org.jspecify.annotations.Nullable;

/**
 * Text of a token to its value; lenient: never an error, validators judge. Found once, since
 * finding them walks the grammar.
 */
@Singleton
public class RsdlValueConverters extends AbstractDeclarativeValueConverterService {

  /** A name without the escaping {@code ^}. */
  @ValueConverter(rule = "ID")
  public IValueConverter<String> id() {
    return new Names();
  }

  /** A name without the escaping {@code ^}. */
  @ValueConverter(rule = "Name")
  public IValueConverter<String> name() {
    return new Names();
  }

  /** Names joined by dots, each without the escaping {@code ^}. */
  @ValueConverter(rule = "QualifiedName")
  public IValueConverter<String> qualifiedName() {
    return new Names();
  }

  /** The same, with or without a star at the end. */
  @ValueConverter(rule = "ImportedName")
  public IValueConverter<String> importedName() {
    return new Names();
  }

  /** The text between the quotes; an unknown escape stands for itself. */
  @ValueConverter(rule = "STRING")
  public IValueConverter<String> string() {
    return new AbstractNullSafeConverter<String>() {
      @Override
      protected String internalToString(String value) {
        return '"' + Strings.convertToJavaString(value, false) + '"';
      }

      @Override
      protected String internalToValue(String text, INode node) {
        String inner = text.length() > 1 ? text.substring(1, text.length() - 1) : "";
        StringBuilder value = new StringBuilder(inner.length());
        for (int i = 0; i < inner.length(); i++) {
          char c = inner.charAt(i);
          if (c == '\\' && i + 1 < inner.length()) {
            c = inner.charAt(++i);
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c;
          }
          value.append(c);
        }
        return value.toString();
      }
    };
  }

  /** A whole number that saturates; {@code literal-out-of-range} reports it. */
  @ValueConverter(rule = "INT")
  public IValueConverter<Long> integer() {
    return new AbstractNullSafeConverter<Long>() {
      @Override
      protected String internalToString(Long value) {
        return value.toString();
      }

      @Override
      protected Long internalToValue(String text, INode node) {
        return text.length() > 18 ? Long.MAX_VALUE : Long.parseLong(text);
      }
    };
  }

  private static final class Names extends AbstractNullSafeConverter<String> {
    @Override
    protected String internalToString(String value) {
      return value;
    }

    @Override
    protected @Nullable String internalToValue(String text, INode node) {
      return text.isEmpty() ? null : text.replace("^", "").replaceAll("\\s", "");
    }
  }
}
