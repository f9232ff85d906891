package org.rsdl.ui;

import org.eclipse.emf.common.util.URI;
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
  private static final IToken KEYWORD = token(127, 0, 85, SWT.BOLD);
  private static final IToken COMMENT = token(63, 127, 95, SWT.NORMAL);
  private static final IToken DOC_COMMENT = token(63, 95, 191, SWT.NORMAL);
  private static final IToken STRING = token(42, 0, 255, SWT.NORMAL);
  private static final IToken NAME =
      new Token(null); // not undefined: else its digits would be numbers
  private static final IToken NUMBER = token(125, 90, 0, SWT.NORMAL);

  public RsdlColors() {
    RuleBasedScanner scanner = new RuleBasedScanner();
    scanner.setRules(
        new EndOfLineRule("///", DOC_COMMENT),
        new EndOfLineRule("//", COMMENT),
        new MultiLineRule("/*", "*/", COMMENT, (char) 0, true),
        new SingleLineRule("\"", "\"", STRING, '\\'),
        keywords(),
        numbers());
    DefaultDamagerRepairer repairer = new DefaultDamagerRepairer(scanner);
    setDamager(repairer, IDocument.DEFAULT_CONTENT_TYPE);
    setRepairer(repairer, IDocument.DEFAULT_CONTENT_TYPE);
  }

  private static WordRule keywords() {
    WordRule rule =
        new WordRule(
            words(Character::isLetter, c -> Character.isLetterOrDigit(c) || c == '-' || c == '_'),
            NAME);
    RsdlUi.host(); // registers the language
    var grammar =
        IResourceServiceProvider.Registry.INSTANCE
            .getResourceServiceProvider(URI.createURI("colors.rsdl"))
            .get(IGrammarAccess.class)
            .getGrammar();
    for (String keyword : GrammarUtil.getAllKeywords(grammar)) {
      if (Character.isLetter(keyword.charAt(0))) {
        rule.addWord(keyword, KEYWORD);
      }
    }
    return rule;
  }

  /** Numbers, addresses, prefixes, communities and durations: they begin with a digit. */
  private static WordRule numbers() {
    return new WordRule(
        words(
            Character::isDigit,
            c -> Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '/'),
        NUMBER);
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

  private static IToken token(int red, int green, int blue, int style) {
    return new Token(new TextAttribute(new Color(red, green, blue), null, style));
  }
}
