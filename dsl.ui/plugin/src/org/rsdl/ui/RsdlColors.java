package org.rsdl.ui;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.text.rules.EndOfLineRule;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.IWordDetector;
import org.eclipse.jface.text.rules.MultiLineRule;
import org.eclipse.jface.text.rules.RuleBasedScanner;
import org.eclipse.jface.text.rules.SingleLineRule;
import org.eclipse.jface.text.rules.Token;
import org.eclipse.jface.text.rules.WordRule;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.IResourceServiceProvider;

/** Colors of keywords, comments, strings and numbers; the keywords are those of the grammar. */
public final class RsdlColors extends PresentationReconciler {
  private final IToken keyword = token("keyword", SWT.BOLD);
  private final IToken comment = token("comment", SWT.NORMAL);
  private final IToken docComment = token("doc-comment", SWT.NORMAL);
  private final IToken string = token("string", SWT.NORMAL);
  private final IToken number = token("number", SWT.NORMAL);
  private final IToken name = new Token(null); // not undefined: else its digits would be numbers

  public RsdlColors() {
    RuleBasedScanner scanner = new RuleBasedScanner();
    scanner.setRules(
        new EndOfLineRule("///", docComment),
        new EndOfLineRule("//", comment),
        new MultiLineRule("/*", "*/", comment, (char) 0, true),
        new SingleLineRule("\"", "\"", string, '\\'),
        keywords(),
        numbers());
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
    setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
  }

  private WordRule keywords() {
    WordRule rule =
        new WordRule(
            words(
                Character::isLetter,
                c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'),
            name);
    RsdlUi.host(); // registers the language
    var grammar =
        IResourceServiceProvider.Registry.INSTANCE
            .getResourceServiceProvider(URI.createURI("colors.rsdl"))
            .get(IGrammarAccess.class)
            .getGrammar();
    for (String word : GrammarUtil.getAllKeywords(grammar)) {
      if (Character.isLetter(word.charAt(0))) {
        rule.addWord(word, keyword);
      }
    }
    return rule;
  }

  /** Numbers, addresses, prefixes, communities and durations: they begin with a digit. */
  private WordRule numbers() {
    return new WordRule(
        words(
            Character::isDigit,
            c -> Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '/'),
        number);
  }

  private interface CharTest {
    boolean accepts(char c);
  }

  private static IWordDetector words(CharTest start, CharTest part) {
    return new IWordDetector() {
      @Override
      public boolean isWordStart(char c) {
        return start.accepts(c);
      }

      @Override
      public boolean isWordPart(char c) {
        return part.accepts(c);
      }
    };
  }

  /** The colors are those of the preferences, which a dark theme changes. */
  private static IToken token(String color, int style) {
    Color set = JFaceResources.getColorRegistry().get("org.rsdl.dsl.ui." + color);
    return new Token(new TextAttribute(set, null, style));
  }
}
