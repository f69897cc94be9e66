package org.caisson.intake.cell;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/** What one cell of a table holds. Cells that hold nothing are not there. */
public sealed interface Cell {

  /** The content as its author sees it, near enough to find the cell by it. */
  String shown();

  /**
   * Text, stripped of white space around it.
   *
   * @param shown never empty
   */
  record Text(String shown) implements Cell {}

  /**
   * A number of a spreadsheet.
   *
   * @param shown its digits, with a decimal point if any
   */
  record Numeral(String shown) implements Cell {}

  /** A day of a spreadsheet, perhaps with a time of day. */
  record Day(LocalDateTime time) implements Cell {
    /** Whether it is a day and nothing else. */
    public boolean isWhole() {
      return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    @Override
    public String shown() {
      return isWhole() ? time.toLocalDate().toString() : time.toString();
    }
  }

  /** True or false of a spreadsheet. */
  record Flag(boolean value) implements Cell {
    @Override
    public String shown() {
      return Boolean.toString(value).toUpperCase(Locale.ROOT);
    }
  }

  /**
   * A formula of a spreadsheet.
   *
   * @param text without the equals sign
   * @param result what it came to when the workbook was saved; empty when that was not saved
   */
  record Formula(String text, String result) implements Cell {
    @Override
    public String shown() {
      return "=" + text;
    }
  }

  /**
   * A value that a spreadsheet could not work out.
   *
   * @param shown its name, such as {@code #N/A}
   */
  record Failure(String shown) implements Cell {}
}
