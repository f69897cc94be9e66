package org.caisson.intake.cell;

import java.util.Optional;

/** Names of columns that are months, as people write them over what is due in each. */
public final class MonthHeading {
  private MonthHeading() {}

  /**
   * The month that the name is, or what keeps it from being one where it is a day; empty where it
   * is neither.
   */
  public static Optional<Reading> of(Cell cell) {
    boolean month = cell instanceof Cell.Text && DayText.month(cell.shown()).isPresent();
    boolean day = cell instanceof Cell.Text && DayText.days(cell.shown()).size() == 1;
    return month || day || cell instanceof Cell.Day
        ? Optional.of(DayCell.month(cell))
        : Optional.empty();
  }
}
