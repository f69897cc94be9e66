package org.caisson.intake.cell;

import com.fasterxml.jackson.databind.JsonNode;

/** What came of reading a cell. */
public sealed interface Reading {

  /** It can be read. */
  record Read(JsonNode value) implements Reading {}

  /**
   * It cannot be read, or in more than one way.
   *
   * @param why goes on from the value: "is not a number"
   * @param maybe what to do, in the imperative: "write 1200"
   */
  record Objection(String why, String maybe) implements Reading {}

  /** It is a number that no plan can be computed with. */
  record NotFinite() implements Reading {}
}
