package org.rsdl.lab;

/** A speaker at work. */
interface LabSpeaker {
  LabNode node();

  /** Its sessions and tables as they are now. */
  LabTables read();
}
