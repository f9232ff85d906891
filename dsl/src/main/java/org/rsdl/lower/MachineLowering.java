package org.rsdl.lower;

import static org.rsdl.ast.AstPackage.eINSTANCE;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import org.rsdl.ast.FirewallDecl;
import org.rsdl.ast.InstanceDecl;
import org.rsdl.ast.LbMode;
import org.rsdl.ast.LoadBalancerDecl;
import org.rsdl.ast.NvaDecl;
import org.rsdl.ast.Ref;
import org.rsdl.ast.SubnetDecl;
import org.rsdl.ast.Switch;
import org.rsdl.ast.WorkloadDecl;
import org.rsdl.model.Firewall;
import org.rsdl.model.Instance;
import org.rsdl.model.LoadBalancer;
import org.rsdl.model.Name;
import org.rsdl.model.Nva;
import org.rsdl.model.Workload;
import org.rsdl.net.IpAddress;

/** Appliances, firewalls, load balancers and workloads of a virtual network. */
final class MachineLowering {
  private final Context context;
  private final References references;
  private final Literals literals;
  private final RoutingLowering routing;

  MachineLowering(Context context, References references, Literals literals) {
    this.context = context;
    this.references = references;
    this.literals = literals;
    routing = new RoutingLowering(context, references, literals);
  }

  Optional<Nva> nva(Name vnet, NvaDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    return Optional.of(
        new Nva(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            literals.asn(decl.getAsn()),
            subnet(decl.getSubnet()),
            Optional.ofNullable(decl.getPlatform()),
            Context.written(decl, eINSTANCE.getNvaDecl_Multihop(), decl.getMultihop()),
            Context.written(decl, eINSTANCE.getNvaDecl_MaximumPaths(), decl.getMaximumPaths()),
            new Nva.Forwarding(
                is(decl, eINSTANCE.getNvaDecl_Forwarding(), decl.getForwarding(), true),
                is(decl, eINSTANCE.getNvaDecl_Stateful(), decl.getStateful(), true),
                is(decl, eINSTANCE.getNvaDecl_Snat(), decl.getSnat(), false),
                is(decl, eINSTANCE.getNvaDecl_PublicIp(), decl.getPublicIp(), false)),
            instances(name, decl.getInstances()),
            routing.advertisements(name, decl.getAdvertisements()),
            routing.applications(name, decl.getApplications())));
  }

  List<Instance> instances(Name owner, List<InstanceDecl> decls) {
    return decls.stream().flatMap(i -> instance(owner, i).stream()).toList();
  }

  private Optional<Instance> instance(Name owner, InstanceDecl decl) {
    if (decl.getName() == null || context.isRepeated(decl)) {
      return Optional.empty();
    }
    Name name = context.declare(decl, owner.member(decl.getName()));
    Optional<IpAddress> outside = literals.address(decl.getOutside());
    return literals.address(decl.getAddress()).map(a -> new Instance(name, a, outside));
  }

  Optional<Firewall> firewall(Name vnet, FirewallDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    List<IpAddress> addresses =
        decl.getAddresses().stream().flatMap(a -> literals.address(a).stream()).toList();
    return addresses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Firewall(
                name,
                VnetLowering.text(decl.getLabel()),
                decl.isExisting(),
                addresses,
                subnet(decl.getSubnet()),
                is(decl, eINSTANCE.getFirewallDecl_Stateful(), decl.getStateful(), true),
                is(decl, eINSTANCE.getFirewallDecl_Snat(), decl.getSnat(), false),
                is(decl, eINSTANCE.getFirewallDecl_PublicIp(), decl.getPublicIp(), false)));
  }

  Optional<LoadBalancer> loadBalancer(Name vnet, LoadBalancerDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    Optional<IpAddress> frontend = literals.address(decl.getFrontend());
    Optional<Name> backend =
        references.name(
            decl.getBackend(),
            "a load balancer stands before an nva or firewall",
            List.of(NvaDecl.class, FirewallDecl.class, WorkloadDecl.class));
    boolean passive =
        !Context.written(decl, eINSTANCE.getLoadBalancerDecl_Mode()).isEmpty()
            && decl.getMode() == LbMode.ACTIVE_PASSIVE;
    return frontend.isEmpty() || backend.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new LoadBalancer(
                name,
                VnetLowering.text(decl.getLabel()),
                decl.isExisting(),
                frontend.get(),
                subnet(decl.getSubnet()),
                backend.get(),
                passive,
                is(
                    decl,
                    eINSTANCE.getLoadBalancerDecl_OutboundRule(),
                    decl.getOutboundRule(),
                    false)));
  }

  Optional<Workload> workload(Name vnet, WorkloadDecl decl) {
    if (decl.getName() == null) {
      return Optional.empty();
    }
    Name name = context.declare(decl, vnet.member(decl.getName()));
    return Optional.of(
        new Workload(
            name,
            VnetLowering.text(decl.getLabel()),
            decl.isExisting(),
            decl.isPrivateEndpoint(),
            literals.address(decl.getAddress()),
            subnet(decl.getSubnet())));
  }

  private Optional<Name> subnet(@Nullable Ref ref) {
    return references.name(ref, "a machine lies in a subnet", List.of(SubnetDecl.class));
  }

  private static boolean is(
      EObject decl, EStructuralFeature feature, Switch value, boolean otherwise) {
    return Context.written(decl, feature, value).orElse(otherwise);
  }
}
