package org.rsdl.lower;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rsdl.ast.CircuitDecl;
import org.rsdl.ast.Expr;
import org.rsdl.ast.NodeDecl;
import org.rsdl.ast.ParamType;
import org.rsdl.ast.RouteMapDecl;
import org.rsdl.ast.RouteTableDecl;
import org.rsdl.ast.SiteDecl;
import org.rsdl.ast.UserRouteDecl;
import org.rsdl.ast.VnetDecl;
import org.rsdl.net.Asn;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/** The types of parameters; nothing is converted. */
final class Types {
  private Types() {}

  /** The value of an expression, if it is of the type; else that is told. */
  static Optional<Value> check(Evaluation values, Expr expr, ParamType type) {
    Optional<Value> value = values.of(expr);
    if (value.isPresent() && !fits(value.get(), type)) {
      values.mismatch(expr, value.get(), wanted(type));
      return Optional.empty();
    }
    return value;
  }

  /** Whether a value is of the type. */
  static boolean fits(Value value, ParamType type) {
    return switch (type) {
      case PREFIX -> value instanceof Value.Prefix;
      case ADDRESS -> value instanceof Value.Address;
      case ASN ->
          (value instanceof Value.Whole n && n.number() >= 0 && n.number() <= Asn.MAX)
              || (value instanceof Value.Dotted d && Asn.parse(d.text()).isPresent());
      case INT -> value instanceof Value.Whole;
      case TEXT -> value instanceof Value.Text;
      case SWITCH -> value instanceof Value.Toggle;
      case VNET -> is(value, VnetDecl.class);
      case NODE -> is(value, NodeDecl.class) && !isPolicy(value);
      case SITE -> is(value, SiteDecl.class);
      case ROUTE_MAP -> is(value, RouteMapDecl.class);
      case ROUTE_TABLE -> is(value, RouteTableDecl.class);
    };
  }

  private static boolean is(Value value, Class<? extends EObject> kind) {
    return value instanceof Value.Node node && kind.isInstance(node.target().decl());
  }

  private static boolean isPolicy(Value value) {
    return is(value, RouteMapDecl.class)
        || is(value, RouteTableDecl.class)
        || is(value, UserRouteDecl.class)
        || is(value, CircuitDecl.class);
  }

  /** How a message names the type. */
  static String wanted(ParamType type) {
    return switch (type) {
      case PREFIX -> "a prefix";
      case ADDRESS -> "an address";
      case ASN -> "an ASN";
      case INT -> "a number";
      case TEXT -> "a text";
      case SWITCH -> "on or off";
      case VNET -> "a vnet";
      case NODE -> "an element of the network";
      case SITE -> "a site";
      case ROUTE_MAP -> "a route-map";
      case ROUTE_TABLE -> "a route-table";
    };
  }

  /** A value of the type from outside of the texts; absent where the text is none. */
  static Optional<Value> parse(String text, ParamType type) {
    return switch (type) {
      case PREFIX -> IpPrefix.parse(text).map(Value.Prefix::new);
      case ADDRESS -> IpAddress.parse(text).map(Value.Address::new);
      case ASN -> Asn.parse(text).map(a -> new Value.Whole(a.value()));
      case INT ->
          text.matches("[0-9]{1,18}")
              ? Optional.of(new Value.Whole(Long.parseLong(text)))
              : Optional.empty();
      case TEXT -> Optional.of(new Value.Text(text));
      case SWITCH ->
          text.equals("on") || text.equals("off")
              ? Optional.of(new Value.Toggle(text.equals("on")))
              : Optional.empty();
      case VNET, NODE, SITE, ROUTE_MAP, ROUTE_TABLE -> Optional.empty();
    };
  }
}
