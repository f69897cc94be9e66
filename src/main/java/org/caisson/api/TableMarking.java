package org.caisson.api;

import java.util.OptionalInt;
import org.caisson.intake.PartFormat;

/** The marking of a body that has no place for one. */
final class TableMarking {
  /** The query parameter that states it. */
  static final String PARAMETER = "marking";

  private TableMarking() {}

  /**
   * The marking of a table as a request states it.
   *
   * @throws ProblemException when the body has a place for its marking, or this is no text to show
   */
  static String of(String marking, PartFormat format) {
    if (format != PartFormat.CSV) {
      throw ProblemException.badParameter(
          PARAMETER,
          PlainText.shown(marking),
          "is for a body that is text/csv; a document or a workbook says itself how it is marked. Maybe put it there.");
    }
    String text = marking.strip();
    if (text.isEmpty()) {
      throw ProblemException.badParameter(
          PARAMETER, "", "is empty. Maybe give it a value, or leave it out.");
    }
    OptionalInt stranger = PlainText.strangerInName(text);
    if (stranger.isPresent()) {
      throw ProblemException.badParameter(
          PARAMETER,
          PlainText.shown(text),
          "has the control character U+%04X. Maybe take it out.".formatted(stranger.getAsInt()));
    }
    return text;
  }
}
