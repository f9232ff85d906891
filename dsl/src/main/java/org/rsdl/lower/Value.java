package org.rsdl.lower;

import java.time.Duration;
import java.util.List;
import org.rsdl.model.PrefixRange;
import org.rsdl.net.Community;
import org.rsdl.net.IpAddress;
import org.rsdl.net.IpPrefix;

/**
 * What an expression stands for; the cases are its records. {@code toString} is how a message names
 * it.
 */
sealed interface Value {
  /** A prefix. */
  record Prefix(IpPrefix prefix) implements Value {
    @Override
    public String toString() {
      return prefix.toString();
    }
  }

  /** A line of a prefix list that has a range of lengths. */
  record Range(PrefixRange range) implements Value {
    @Override
    public String toString() {
      return "a range of prefixes in " + range.prefix();
    }
  }

  /** An address. */
  record Address(IpAddress address) implements Value {
    @Override
    public String toString() {
      return address.toString();
    }
  }

  /** A number, which may be an ASN. */
  record Whole(long number) implements Value {
    @Override
    public String toString() {
      return Long.toString(number);
    }
  }

  /** A number with a dot, which may be an ASN. */
  record Dotted(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A text. */
  record Text(String text) implements Value {
    @Override
    public String toString() {
      return "the text \"" + text + "\"";
    }
  }

  /** On or off. */
  record Toggle(boolean on) implements Value {
    @Override
    public String toString() {
      return on ? "on" : "off";
    }
  }

  /** A community. */
  record OneCommunity(Community community) implements Value {
    @Override
    public String toString() {
      return community.toString();
    }
  }

  /** A time. */
  record Time(Duration duration) implements Value {
    @Override
    public String toString() {
      return duration.toSeconds() + "s";
    }
  }

  /** An element of the network. */
  record Node(Target target) implements Value {
    @Override
    public String toString() {
      return "the " + Constructs.name(target.decl()) + " " + target.name();
    }
  }

  /** Several values. */
  record Many(List<Value> values) implements Value {
    public Many {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      return "a list of " + values.size();
    }
  }

  /** All prefixes of one length inside a space, in order. */
  record Pool(String name, IpPrefix space, int length) implements Value {
    /** How many there are; at most 2^62. */
    long size() {
      return 1L << Math.clamp(length - space.length(), 0, 62);
    }

    @Override
    public String toString() {
      return "the pool " + name;
    }
  }
}
