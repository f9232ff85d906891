package org.rsdl.mutation;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts that went wrong: what people, editors and merges do to a text. The same seed, the same. */
final class Mutations {
  private static final Pattern TOKEN =
      Pattern.compile("\"[^\"\\n]*\"|//[^\\n]*|[\\w.:/^-]+|<->|\\s+|.", Pattern.DOTALL);

  private static final List<String> ODD =
      List.of(
          "\u0000",
          "\u00e9",
          "\u2028",
          "\ud83d\ude80",
          "\ud800",
          "\ufeff",
          "\u202e",
          "\t",
          "\r",
          "\"",
          "'",
          "/*",
          "*/",
          "//",
          "\\",
          "^",
          "@",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "<->",
          "<",
          ",",
          ".",
          ":",
          "=",
          "+",
          "*",
          "-",
          "--",
          ";",
          "0",
          "on",
          "off",
          "via",
          "in",
          "to",
          "expect",
          "vnet",
          "existing",
          "export");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "4294967296",
          "99999999999999999999999999",
          "10.0.0.0/999999999999",
          "999.999.999.999",
          "65536:65536",
          "99999999999:1:1",
          "0s",
          "99999999999999999999h",
          "::/129",
          "fffff::",
          "10.0.0.4.5",
          "0.0.0.0/0",
          "65536.65536",
          "00000000000000000000001");

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** One to three mutations of one of the texts. */
  String of(List<String> corpus) {
    String text = corpus.get(random.nextInt(corpus.size()));
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      text = mutate(text, corpus);
    }
    return text;
  }

  private String mutate(String text, List<String> corpus) {
    List<String> tokens =
        new java.util.ArrayList<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
    if (tokens.isEmpty()) {
      return odd();
    }
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    switch (random.nextInt(11)) {
      case 0, 1 -> tokens.remove(at);
      case 2 -> tokens.add(at, tokens.get(other));
      case 3 -> java.util.Collections.swap(tokens, at, other);
      case 4 -> {
        return text.substring(0, random.nextInt(text.length() + 1));
      }
      case 5 -> tokens.set(at, tokens.get(at) + odd());
      case 6 -> tokens.set(at, odd());
      case 7 -> tokens.set(at, NUMBERS.get(random.nextInt(NUMBERS.size())));
      case 8 -> tokens.add(at, nested());
      case 9 -> tokens.subList(Math.min(at, other), Math.max(at, other)).clear();
      default -> tokens.add(at, corpus.get(random.nextInt(corpus.size())));
    }
    return String.join("", tokens);
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  /** A bracket, a block or a sum, up to thousands of times. */
  private String nested() {
    int depth = random.nextInt(20) == 0 ? 5000 : 1 + random.nextInt(120);
    return switch (random.nextInt(5)) {
      case 0 -> "(".repeat(depth);
      case 1 -> "for i in 1 to 1 { ".repeat(depth);
      case 2 -> "let x = " + "(".repeat(depth) + "1" + ")".repeat(depth);
      case 3 -> "let x = 1" + " + 1".repeat(depth);
      default -> "[".repeat(depth) + "]".repeat(depth);
    };
  }
}
