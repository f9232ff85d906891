package org.rsdl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void marksAreGoneAndColumnsStand() {
    Table table =
        new Table(
            "Best (2)",
            List.of("Prefix", "From"),
            List.of(List.of("10.0.0.0/16", "a|b"), List.of("0.0.0.0/0", "*x*")));
    assertEquals(
        """
        Er1 <b>

        Best (2)

        Prefix       From
        10.0.0.0/16  a|b
        0.0.0.0/0    *x*

        2 * 3""",
        PlainText.of("**Er1** \\<b\\>\n\n" + table.markdown() + "\n\n2 * 3"));
  }
}
