package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.UserRouteDecl;
import org.rsdl.model.Name;
import org.rsdl.model.NextHop;
import org.rsdl.model.RouteTable;
import org.rsdl.net.IpPrefix;

/** A {@code route-table} with its user routes. */
final class RouteTableLowering {
  private final Context context;
  private final Literals literals;
  private final RoutingLowering routing;

  RouteTableLowering(Context context) {
    this.context = context;
    References references = new References(context);
    literals = new Literals(context, references.values);
    routing = new RoutingLowering(context, references, literals);
  }

  Optional<RouteTable> lower(RouteTableDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, context.inside(decl, decl.getName()));
    List<RouteTable.UserRoute> routes = new ArrayList<>();
    int number = 0;
    for (UserRouteDecl route : decl.getRoutes()) {
      number++;
      String simple = route.getName() != null ? route.getName() : "route " + number;
      Name routeName = context.declare(route, name.member(simple));
      Optional<IpPrefix> prefix = literals.prefix(route.getPrefix());
      Optional<NextHop> nextHop = routing.nextHop(route.getNextHop());
      if (prefix.isPresent() && nextHop.isPresent()) {
        routes.add(new RouteTable.UserRoute(routeName, prefix.get(), nextHop.get()));
      }
    }
    return Optional.of(
        new RouteTable(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            Context.written(decl, eINSTANCE.getRouteTableDecl_Propagate(), decl.getPropagate())
                .orElse(true),
            routes));
  }
}
