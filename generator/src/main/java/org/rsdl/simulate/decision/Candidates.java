package org.rsdl.simulate.decision;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.rsdl.net.IpAddress;
import org.rsdl.simulate.rib.BgpRoute;

/**
 * The routes of one prefix that are still considered; a reusable view, filled anew for every
 * prefix.
 */
public final class Candidates {
  private BgpRoute[] routes = new BgpRoute[8];
  private Source[] sources = new Source[8];
  private boolean[] external = new boolean[8];
  private IpAddress[] peers = new IpAddress[8];
  private long[] weights = new long[8];
  private String[] removedBy = new String[8];
  private int size;
  private int left;
  private String step = "";

  /** Forgets all routes. */
  public void clear() {
    size = 0;
    left = 0;
  }

  /**
   * Adds a route, learned over external BGP or not, from a peer of that address.
   *
   * @param weight of the connection it came over, 0 where none counts
   */
  public void add(
      BgpRoute route, Source source, boolean overExternal, IpAddress peer, long weight) {
    if (size == routes.length) {
      grow();
    }
    routes[size] = route;
    sources[size] = source;
    external[size] = overExternal;
    peers[size] = peer;
    weights[size] = weight;
    removedBy[size++] = "";
    left++;
  }

  private void grow() {
    routes = Arrays.copyOf(routes, size * 2);
    sources = Arrays.copyOf(sources, size * 2);
    external = Arrays.copyOf(external, size * 2);
    peers = Arrays.copyOf(peers, size * 2);
    weights = Arrays.copyOf(weights, size * 2);
    removedBy = Arrays.copyOf(removedBy, size * 2);
  }

  /** How many were added. */
  public int size() {
    return size;
  }

  /** How many are still considered. */
  public int left() {
    return left;
  }

  /** Whether the route is still considered. */
  public boolean has(int i) {
    return removedBy[i].isEmpty();
  }

  /** The name of the step that removed the route, empty if none did. */
  public String removedBy(int i) {
    return removedBy[i];
  }

  public BgpRoute route(int i) {
    return routes[i];
  }

  public Source source(int i) {
    return sources[i];
  }

  public boolean external(int i) {
    return external[i];
  }

  public IpAddress peer(int i) {
    return peers[i];
  }

  public long weight(int i) {
    return weights[i];
  }

  /** The first AS of the path, -1 for none. */
  public long neighborAs(int i) {
    return routes[i].asPath().neighborAs();
  }

  /** Whether one that is still considered matches. */
  public boolean any(IntPredicate matches) {
    for (int i = 0; i < size; i++) {
      if (has(i) && matches.test(i)) {
        return true;
      }
    }
    return false;
  }

  /** Removes from consideration. */
  public void removeIf(IntPredicate matches) {
    boolean[] gone = new boolean[size];
    for (int i = 0; i < size; i++) {
      gone[i] = has(i) && matches.test(i);
    }
    for (int i = 0; i < size; i++) {
      if (gone[i]) {
        removedBy[i] = step;
        left--;
      }
    }
  }

  /** Removes all but those of the lowest key. */
  public void keepLowest(IntToLongFunction key) {
    long lowest = Long.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      if (has(i)) {
        lowest = Math.min(lowest, key.applyAsLong(i));
      }
    }
    long kept = lowest;
    removeIf(i -> key.applyAsLong(i) > kept);
  }

  void enter(String name) {
    step = name;
  }
}
