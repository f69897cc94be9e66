package org.caisson.intake.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months as people write them, the year with four digits. */
final class DayText {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String NAME =
      "((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T00:00(?::00)?)?");
  private static final Pattern BY_DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern BY_SLASHES =
      Pattern.compile("(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern DAY_AND_NAME =
      named("(\\d{1,2})[-. ]{1,2}" + NAME + "[-, ]{1,2}(\\d{4})");
  private static final Pattern NAME_AND_DAY = named(NAME + "[- ](\\d{1,2}),? ?(\\d{4})");
  private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern YEAR_OF_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED_MONTH = named(NAME + "[-,/ ]{1,2}(\\d{4})");

  private DayText() {}

  private static Pattern named(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The days that the text can mean, at most two; none when it is no day of the calendar. */
  static List<LocalDate> days(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }
    Matcher byDots = BY_DOTS.matcher(text);
    if (byDots.matches()) {
      return day(byDots.group(3), byDots.group(2), byDots.group(1));
    }
    Matcher bySlashes = BY_SLASHES.matcher(text);
    if (bySlashes.matches()) {
      return eitherWay(bySlashes.group(4), bySlashes.group(1), bySlashes.group(3));
    }
    Matcher dayAndName = DAY_AND_NAME.matcher(text);
    if (dayAndName.matches()) {
      return day(dayAndName.group(3), number(dayAndName.group(2)), dayAndName.group(1));
    }
    Matcher nameAndDay = NAME_AND_DAY.matcher(text);
    return nameAndDay.matches()
        ? day(nameAndDay.group(3), number(nameAndDay.group(1)), nameAndDay.group(2))
        : List.of();
  }

  /** With slashes some write the day first and some the month. */
  private static List<LocalDate> eitherWay(String year, String one, String other) {
    List<LocalDate> dayFirst = day(year, other, one);
    List<LocalDate> monthFirst = day(year, one, other);
    if (dayFirst.isEmpty() || dayFirst.equals(monthFirst)) {
      return monthFirst;
    }
    return monthFirst.isEmpty() ? dayFirst : List.of(dayFirst.get(0), monthFirst.get(0));
  }

  /** The month that the text means; empty when it is none. */
  static Optional<YearMonth> month(String text) {
    Matcher yearFirst = MONTH_OF_YEAR.matcher(text);
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), yearFirst.group(2));
    }
    Matcher monthFirst = YEAR_OF_MONTH.matcher(text);
    if (monthFirst.matches()) {
      return month(monthFirst.group(2), monthFirst.group(1));
    }
    Matcher named = NAMED_MONTH.matcher(text);
    return named.matches() ? month(named.group(2), number(named.group(1))) : Optional.empty();
  }

  private static String number(String name) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    return String.valueOf(MONTHS.indexOf(start) + 1);
  }

  private static List<LocalDate> day(String year, String month, String day) {
    try {
      return List.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return List.of();
    }
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12
        ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
        : Optional.empty();
  }
}
