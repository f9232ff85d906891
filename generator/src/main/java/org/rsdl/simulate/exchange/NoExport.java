package org.rsdl.simulate.exchange;

import org.rsdl.model.profile.Choice;
import org.rsdl.net.Community;
import org.rsdl.simulate.exchange.Verdict.Accept;
import org.rsdl.simulate.exchange.Verdict.Drop;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * NO_EXPORT, and without confederations NO_EXPORT_SUBCONFED too: to no external peer (RFC 1997). No
 * document says whether Azure does so: a choice. Microsoft's edge acts on no community of customers
 * (ExpressRoute routing requirements).
 */
final class NoExport implements ExportRule {
  private static final Drop DROP = Drop.by(NoExport.class);

  @Override
  public Verdict judge(Learned learned, BgpRoute route, Session over) {
    boolean marked =
        over.type() == Session.Type.EXTERNAL
            && (route.communities().contains(Community.NO_EXPORT)
                || route.communities().contains(Community.NO_EXPORT_SUBCONFED));
    return marked && honors(over.from()) ? DROP : new Accept(route);
  }

  private static boolean honors(Speaker sender) {
    return switch (sender.role()) {
      case NVA, SITE -> true;
      case MSEE -> false;
      case ROUTE_SERVER, VPN_GATEWAY, EXPRESSROUTE_GATEWAY ->
          sender.policy().has(Choice.NO_EXPORT_IN_AZURE);
    };
  }
}
