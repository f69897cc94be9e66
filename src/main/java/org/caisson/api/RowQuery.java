package org.caisson.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a request wants, read from its query parameters. What cannot be read is a fault, and
 * counts as not given.
 */
final class RowQuery {
  private static final int DEFAULT_SIZE = 500;
  private static final int LARGEST_SIZE = 10_000;

  private final MultivaluedMap<String, String> parameters;
  private final QueryFaults faults;
  private final Optional<String> from;
  private final Optional<String> to;
  private final Optional<String> month;
  private final int page;
  private final int size;

  RowQuery(MultivaluedMap<String, String> parameters, QueryFaults faults) {
    this.parameters = parameters;
    this.faults = faults;
    from = month("from");
    to = month("to");
    month = month("month");
    page = number("page", Integer.MAX_VALUE, 1);
    size = number("size", LARGEST_SIZE, DEFAULT_SIZE);
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

  /** How many rows are before the page. */
  long offset() {
    return (page - 1L) * size;
  }

  /** The rows of the page. */
  <T> List<T> page(List<T> all) {
    int first = (int) Math.min(all.size(), offset());
    return all.subList(first, (int) Math.min(all.size(), (long) first + size));
  }

  /** Every value that a parameter is given; an empty one is refused before. */
  List<String> values(String parameter) {
    return parameters.getOrDefault(parameter, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .toList();
  }

  Optional<String> from() {
    return from;
  }

  Optional<String> to() {
    return to;
  }

  Optional<String> month() {
    return month;
  }

  /** Whether a field with that value is wanted; a parameter that is not given wants all. */
  boolean wants(String parameter, @Nullable String value) {
    List<String> wanted = parameters.get(parameter);
    return wanted == null || (value != null && wanted.contains(value));
  }

  /** Months written YYYY-MM are in order as text. */
  boolean wantsMonth(String value) {
    return from.map(first -> value.compareTo(first) >= 0).orElse(true)
        && to.map(last -> value.compareTo(last) <= 0).orElse(true)
        && month.map(value::equals).orElse(true);
  }

  private Optional<String> month(String parameter) {
    return single(parameter).filter(value -> isMonth(parameter, value));
  }

  private boolean isMonth(String parameter, String value) {
    if (Months.isMonth(value)) {
      return true;
    }
    faults.add(parameter, value, Months.NOT_A_MONTH);
    return false;
  }

  private int number(String parameter, int most, int otherwise) {
    return single(parameter)
        .map(value -> read(parameter, value, most))
        .orElse(OptionalInt.empty())
        .orElse(otherwise);
  }

  private OptionalInt read(String parameter, String value, int most) {
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return OptionalInt.of(number);
      }
      faults.add(
          parameter,
          value,
          number < 1
              ? "is less than 1. Maybe 1."
              : "is more than %d. Maybe ask for more pages.".formatted(most));
    } catch (NumberFormatException notNumber) {
      faults.add(parameter, value, "is not a number. Maybe write 1.");
    }
    return OptionalInt.empty();
  }

  /** The one value of a parameter. */
  Optional<String> single(String parameter) {
    List<String> values = values(parameter);
    if (values.size() > 1) {
      faults.add(
          parameter, String.join(", ", values), "is given more than once. Maybe give it once.");
      return Optional.empty();
    }
    return values.stream().findFirst();
  }
}
