package org.caisson.export.sheet;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. There are no formulas: a text is a text whatever it begins with. */
public sealed interface Cell {
  /** Nothing stands in it. */
  Cell BLANK = new Blank();

  /** Words, as they were given. */
  record Text(String value) implements Cell {}

  /** A number; how it is shown is said by its column. It holds what is {@link Written}. */
  record Number(double value) implements Cell {
    /** The number without the rounding noise of a solver. */
    public Number {
      value = Written.rounded(value);
    }
  }

  /** A month. */
  record Month(YearMonth value) implements Cell {}

  /** Nothing: not known, or not to be said of this row. It is not zero. */
  record Blank() implements Cell {}

  /** Words; blank when there are none. */
  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? BLANK : new Text(text);
  }

  /** A number; blank when there is none, or when it is not finite. */
  static Cell of(@Nullable Double value) {
    return value == null || !Double.isFinite(value) ? BLANK : new Number(value);
  }

  /** A number. */
  static Cell of(double value) {
    return of(Double.valueOf(value));
  }

  /** A month; blank when there is none. */
  static Cell of(@Nullable YearMonth month) {
    return month == null ? BLANK : new Month(month);
  }
}
