package org.caisson.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rows a request wants, read from its query parameters. */
final class RowQuery {
  private static final int DEFAULT_SIZE = 500;
  private static final int LARGEST_SIZE = 10_000;

  private final MultivaluedMap<String, String> parameters;
  private final Optional<String> from;
  private final Optional<String> to;
  private final Optional<String> month;
  private final int page;
  private final int size;

  RowQuery(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
    from = month("from");
    to = month("to");
    month = month("month");
    page = number("page", 1, Integer.MAX_VALUE, 1);
    size = number("size", 1, LARGEST_SIZE, DEFAULT_SIZE);
  }

  /** Whether the request names a page or a size of pages, and not merely gets the default. */
  boolean asksForPage() {
    return parameters.containsKey("page") || parameters.containsKey("size");
  }

  int page() {
    return page;
  }

  int size() {
    return size;
  }

  /** Whether a field with that value is wanted; a parameter that is not given wants all. */
  boolean wants(String parameter, @Nullable String value) {
    List<String> wanted = parameters.get(parameter);
    return wanted == null || (value != null && wanted.contains(value));
  }

  /** Which of several words a parameter has; the first of them when it is not given. */
  String choice(String parameter, List<String> words) {
    String word = single(parameter).orElse(words.get(0));
    if (!words.contains(word)) {
      throw ProblemException.badParameter(
          parameter, word, "is not known here. Maybe one of: " + String.join(", ", words) + ".");
    }
    return word;
  }

  /** Months written YYYY-MM are in order as text. */
  boolean wantsMonth(String value) {
    return from.map(first -> value.compareTo(first) >= 0).orElse(true)
        && to.map(last -> value.compareTo(last) <= 0).orElse(true)
        && month.map(value::equals).orElse(true);
  }

  private Optional<String> month(String parameter) {
    Optional<String> text = single(parameter);
    text.ifPresent(value -> requireMonth(parameter, value));
    return text;
  }

  private static void requireMonth(String parameter, String value) {
    try {
      YearMonth.parse(value);
    } catch (DateTimeParseException notMonth) {
      throw ProblemException.badParameter(parameter, value, "is not a month. Maybe write 2025-03.");
    }
  }

  private int number(String parameter, int least, int most, int otherwise) {
    return single(parameter)
        .map(value -> requireNumber(parameter, value, least, most))
        .orElse(otherwise);
  }

  private static int requireNumber(String parameter, String value, int least, int most) {
    int number = parsed(parameter, value, least);
    if (number < least) {
      throw ProblemException.badParameter(
          parameter, value, "is less than %1$d. Maybe %1$d.".formatted(least));
    }
    if (number > most) {
      throw ProblemException.badParameter(
          parameter, value, "is more than %d. Maybe ask for more pages.".formatted(most));
    }
    return number;
  }

  private static int parsed(String parameter, String value, int example) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notNumber) {
      throw ProblemException.badParameter(
          parameter, value, "is not a number. Maybe write " + example + ".");
    }
  }

  private Optional<String> single(String parameter) {
    List<String> values = parameters.getOrDefault(parameter, List.of());
    if (values.size() > 1) {
      throw ProblemException.badParameter(
          parameter, String.join(", ", values), "is given more than once. Maybe give it once.");
    }
    return values.stream().findFirst();
  }
}
