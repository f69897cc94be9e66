package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one wire record, read without complaint.
 *
 * <p>What is missing or of the wrong type was reported when the document was held against its
 * schema. Here a stand-in takes its place, so that everything else can be checked in the same run:
 * NaN for a number, empty text for an id, {@link #NO_MONTH} for a month. A model with stand-ins is
 * never handed out.
 */
final class Fields {
  static final YearMonth NO_MONTH = YearMonth.of(1, 1);

  private final JsonNode record;

  Fields(JsonNode record) {
    this.record = record;
  }

  boolean has(String name) {
    return record.has(name);
  }

  String text(String name) {
    return text(record.path(name));
  }

  @Nullable String optionalText(String name) {
    return has(name) ? text(name) : null;
  }

  double number(String name) {
    JsonNode value = record.path(name);
    return value.isNumber() ? value.doubleValue() : Double.NaN;
  }

  double number(String name, double otherwise) {
    return has(name) ? number(name) : otherwise;
  }

  @Nullable Double optionalNumber(String name) {
    return has(name) ? number(name) : null;
  }

  /** A whole number, 0 standing in; beyond the range of an int it saturates. */
  int integer(String name) {
    JsonNode value = record.path(name);
    return value.isNumber() ? (int) value.doubleValue() : 0;
  }

  /** A whole number that may be left out. */
  @Nullable Integer optionalInteger(String name) {
    return has(name) ? Integer.valueOf(integer(name)) : null;
  }

  boolean flag(String name, boolean otherwise) {
    JsonNode value = record.path(name);
    return value.isBoolean() ? value.booleanValue() : otherwise;
  }

  YearMonth month(String name) {
    YearMonth month = optionalMonth(name);
    return month == null ? NO_MONTH : month;
  }

  /** A month, another one standing in for it when it is left out or unreadable. */
  YearMonth month(String name, YearMonth otherwise) {
    YearMonth month = optionalMonth(name);
    return month == null ? otherwise : month;
  }

  @Nullable YearMonth optionalMonth(String name) {
    try {
      return has(name) ? YearMonth.parse(text(name)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Nullable LocalDate optionalDate(String name) {
    try {
      return has(name) ? LocalDate.parse(text(name)) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** One of the constants; the first one stands in. */
  <E extends Enum<E>> E constant(String name, Class<E> type) {
    return named(text(name), type).orElse(type.getEnumConstants()[0]);
  }

  /** The constant of that name, if there is one. */
  static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  Fields record(String name) {
    return new Fields(record.path(name));
  }

  <T> List<T> list(String name, Function<Fields, T> element) {
    return elements(name, node -> element.apply(new Fields(node)));
  }

  List<String> texts(String name) {
    return elements(name, Fields::text);
  }

  List<Double> numbers(String name) {
    return elements(name, node -> node.isNumber() ? node.doubleValue() : Double.NaN);
  }

  private <T> List<T> elements(String name, Function<JsonNode, T> element) {
    List<T> elements = new ArrayList<>();
    JsonNode list = record.path(name);
    if (list.isArray()) {
      list.forEach(node -> elements.add(element.apply(node)));
    }
    return List.copyOf(elements);
  }

  Money money(String name) {
    Fields money = record(name);
    return new Money(money.number("amount"), money.text("currency"));
  }

  @Nullable Money optionalMoney(String name) {
    return has(name) ? money(name) : null;
  }

  Provenance provenance() {
    return new Provenance(basis(), optionalText("source"), optionalText("note"));
  }

  /** The only enum that is written in lower case. */
  private @Nullable Basis basis() {
    for (Basis basis : Basis.values()) {
      if (basis.name().toLowerCase(Locale.ROOT).equals(text("basis"))) {
        return basis;
      }
    }
    return null;
  }

  private static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : "";
  }
}
