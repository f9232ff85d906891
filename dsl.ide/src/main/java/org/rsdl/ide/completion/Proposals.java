package org.rsdl.ide.completion;

import java.util.List;
import java.util.Map;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.rsdl.model.profile.Profile;
import org.rsdl.model.profile.Skus;
import org.rsdl.rules.Catalog;

/** Keywords and names where they are legal, and the values that data or an example can give. */
public class Proposals extends IdeContentProposalProvider {
  private static final Map<String, String> EXAMPLES =
      Map.of(
          "IpPrefix", "10.0.0.0/16",
          "IpAddress", "10.0.0.4",
          "AsnLiteral", "65001",
          "CommunityLiteral", "65001:100",
          "DURATION", "60s");

  @Override
  protected void _createProposals(
      Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    if (!(assignment.getTerminal() instanceof RuleCall call)) {
      super._createProposals(assignment, context, acceptor);
      return;
    }
    for (String value : values(assignment)) {
      propose(value, "", context, acceptor);
    }
    String rule = call.getRule().getName();
    if (rule.equals("STRING")) {
      super._createProposals(assignment, context, acceptor);
    } else if (EXAMPLES.containsKey(rule)) {
      propose(EXAMPLES.getOrDefault(rule, ""), "example", context, acceptor);
    }
  }

  /** The names that a table knows; where the grammar takes any name. */
  private static List<String> values(Assignment assignment) {
    String rule = GrammarUtil.containingParserRule(assignment).getName();
    return switch (rule + "." + assignment.getFeature()) {
      case "RsdlFile.profile" -> Profile.ALL.stream().map(Profile::name).toList();
      case "VpnGatewayDecl.sku" -> Skus.VPN_GATEWAY;
      case "ExpressRouteGatewayDecl.sku" -> Skus.EXPRESSROUTE_GATEWAY;
      case "CircuitDecl.sku" -> Skus.CIRCUIT;
      case "Annotation.rules" ->
          Catalog.all().stream().filter(e -> !e.refused()).map(Catalog.Entry::name).toList();
      case "DiagnosticExpectation.rule" -> Catalog.all().stream().map(Catalog.Entry::name).toList();
      default -> List.of();
    };
  }

  private void propose(
      String value, String detail, ContentAssistContext context, IIdeContentProposalAcceptor to) {
    ContentAssistEntry entry =
        getProposalCreator()
            .createProposal(
                value, context, ContentAssistEntry.KIND_VALUE, e -> e.setDescription(detail));
    if (entry != null) {
      to.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }
  }

  /** A bracket is typed faster than chosen; a word that touches the one before is part of it. */
  @Override
  protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
    String value = keyword.getValue();
    boolean word = value.length() > 1 || Character.isLetter(value.charAt(0));
    return word && !touchesWord(context);
  }

  private static boolean touchesWord(ContentAssistContext context) {
    int start = context.getOffset() - context.getPrefix().length();
    String text = context.getRootNode().getText();
    return start > 0
        && start <= text.length()
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || "_-.:/".indexOf(text.charAt(start - 1)) >= 0);
  }
}
