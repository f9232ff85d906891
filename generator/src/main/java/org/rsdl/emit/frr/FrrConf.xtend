package org.rsdl.emit.frr

/** Spells a router's configuration. */
class FrrConf {
  static def String text(RouterConfig router) '''
    ! «router.title»
    «FOR note : router.notes»
      ! «note»
    «ENDFOR»
    !
    ! Addresses that its interfaces need:
    «FOR one : router.interfaces»
      !   «one.address»/«one.length» «one.toward»
    «ENDFOR»
    !
    frr defaults traditional
    hostname «router.hostname»
    service integrated-vtysh-config
    ip forwarding
    !
    «FOR route : router.statics»
      ip route «route.prefix» «route.via»
    «ENDFOR»
    «FOR prefix : router.originates»
      ip route «prefix» blackhole 254
    «ENDFOR»
    !
    «FOR peer : router.peers»
      «filter(peer)»
    «ENDFOR»
    router bgp «router.asn»
     «IF router.routerId.present»
       bgp router-id «router.routerId.get»
     «ENDIF»
     no bgp ebgp-requires-policy
     bgp bestpath compare-routerid
     bgp deterministic-med
     «FOR neighbor : router.neighbors»
       neighbor «neighbor.address» remote-as «neighbor.asn»
       «IF neighbor.tells.localAs.present»
         neighbor «neighbor.address» local-as «neighbor.tells.localAs.get» no-prepend replace-as
       «ENDIF»
       neighbor «neighbor.address» description «neighbor.description»
       «IF neighbor.hops.present»
         neighbor «neighbor.address» ebgp-multihop «neighbor.hops.get»
       «ENDIF»
       neighbor «neighbor.address» update-source «neighbor.source»
       neighbor «neighbor.address» timers 60 180
     «ENDFOR»
     !
     address-family ipv4 unicast
      «FOR prefix : router.originates»
        network «prefix»
      «ENDFOR»
      «IF router.maximumPaths.present»
        maximum-paths «router.maximumPaths.get»
        maximum-paths ibgp «router.maximumPaths.get»
      «ENDIF»
      «FOR peer : router.peers»
        «FOR neighbor : peer.neighbors»
          neighbor «neighbor.address» activate
          «words(neighbor)»
          neighbor «neighbor.address» soft-reconfiguration inbound
          neighbor «neighbor.address» route-map to-«peer.name» out
        «ENDFOR»
      «ENDFOR»
     exit-address-family
    exit
  '''

  /** What the text says of the neighbor. */
  private static def words(RouterConfig.Neighbor neighbor) '''
    «IF neighbor.setsNextHop»
      neighbor «neighbor.address» next-hop-self
    «ENDIF»
    «IF neighbor.keepsNextHop»
      neighbor «neighbor.address» attribute-unchanged next-hop
    «ENDIF»
    «IF neighbor.tells.removePrivateAs»
      neighbor «neighbor.address» remove-private-AS all
    «ENDIF»
    «IF neighbor.tells.asOverride»
      neighbor «neighbor.address» as-override
    «ENDIF»
    «IF neighbor.allowOwnAs > 0»
      neighbor «neighbor.address» allowas-in «neighbor.allowOwnAs»
    «ENDIF»
  '''

  /** A route goes back to no instance of the node that it came from. */
  private static def filter(RouterConfig.Peer peer) '''
    «FOR neighbor : peer.neighbors»
      ip prefix-list from-«peer.name» permit «neighbor.address»/32
    «ENDFOR»
    route-map to-«peer.name» deny 10
     match ip next-hop prefix-list from-«peer.name»
    exit
    route-map to-«peer.name» permit 20
    exit
    !
  '''
}
