package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * Which objective stage settled a decision of the plan: the last stage whose solution has another
 * value than that of the stage before it. Every later stage kept the value, because it was held to
 * it or had no reason to change it; every earlier one would have done with another.
 *
 * @param kind what is decided
 * @param subject the id of the line or contract line
 * @param month the month
 * @param value the value in the plan: a tempo, or units
 * @param stage the id of the stage that settled it; the first stage when none after it moved it
 * @param before the value in the solution of the stage before that one, 0 before the first
 */
public record Decision(
    Kind kind, String subject, YearMonth month, double value, String stage, double before) {

  /** What is decided. */
  public enum Kind {
    /** The tempo of a line. */
    TEMPO,
    /** What a contract line delivers. */
    DELIVERY,
    /** What of a pool line's delivery goes to Ukraine. */
    TO_UKRAINE
  }
}
