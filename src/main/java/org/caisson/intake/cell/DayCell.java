package org.caisson.intake.cell;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

/** Reads cells that should hold a day or a month. */
final class DayCell {
  private static final String FORMAT_IT = "format the cell as a date, or write it like ";

  private DayCell() {}

  static Reading day(Cell cell) {
    if (cell instanceof Cell.Day day) {
      return day.isWhole() ? read(day.time().toLocalDate()) : withTime(day);
    }
    if (cell instanceof Cell.Numeral) {
      return new Reading.Objection("is a number where a day should be", FORMAT_IT + "2024-01-23");
    }
    List<LocalDate> days = DayText.days(cell.shown());
    return switch (days.size()) {
      case 0 ->
          new Reading.Objection(
              "is no day of the calendar written YYYY-MM-DD", "write it like 2024-01-23");
      case 1 -> read(days.get(0));
      default ->
          new Reading.Objection(
              "may have the day first or the month", "write " + days.get(0) + " or " + days.get(1));
    };
  }

  private static Reading withTime(Cell.Day day) {
    return new Reading.Objection(
        "has a time of day, and only days are planned with", "write " + day.time().toLocalDate());
  }

  static Reading month(Cell cell) {
    if (cell instanceof Cell.Day day) {
      return day.isWhole() ? monthOf(day.time().toLocalDate()) : withTime(day);
    }
    if (cell instanceof Cell.Numeral) {
      return new Reading.Objection("is a number where a month should be", FORMAT_IT + "2024-03");
    }
    Optional<YearMonth> month = DayText.month(cell.shown());
    if (month.isPresent()) {
      return read(month.get());
    }
    List<LocalDate> days = DayText.days(cell.shown());
    return days.size() == 1
        ? monthOf(days.get(0))
        : new Reading.Objection("is not a month written YYYY-MM", "write it like 2024-03");
  }

  /** A spreadsheet makes the first day of a month that is typed; any other day was meant. */
  private static Reading monthOf(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return day.getDayOfMonth() == 1
        ? read(month)
        : new Reading.Objection(
            "is a day inside a month, and whole months are planned", "write " + month);
  }

  private static Reading read(Temporal value) {
    return new Reading.Read(JsonNodeFactory.instance.textNode(value.toString()));
  }
}
