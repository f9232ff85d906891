package org.rsdl.ide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import org.junit.jupiter.api.Test;
import org.rsdl.ide.contentassist.antlr.internal.InternalRsdlParser;

/** The parser of content assist is one class, and a class file holds 65,535 constants. */
class ContentAssistParserTest {
  private static final int ROOM = 40_000;

  @Test
  void leavesRoomForTheLanguageToGrow() throws Exception {
    String file = InternalRsdlParser.class.getSimpleName() + ".class";
    try (var in = new DataInputStream(InternalRsdlParser.class.getResourceAsStream(file))) {
      in.skipNBytes(8); // magic and version (JVMS 4.1)
      int constants = in.readUnsignedShort();
      assertTrue(constants > 1000 && constants < ROOM, constants + " of 65,535 constants");
    }
  }
}
