package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of a change as its author wrote it, which its schema has let through. */
final class ChangeFields {
  private static final List<String> PROVENANCE = List.of("source", "basis", "note");

  private final JsonNode change;
  private final Edit edit;

  ChangeFields(JsonNode change, Edit edit) {
    this.change = change;
    this.edit = edit;
  }

  String kind() {
    return change.path("change").asText();
  }

  boolean has(String field) {
    return change.has(field);
  }

  String text(String field) {
    return change.path(field).asText();
  }

  @Nullable String textOrNull(String field) {
    return has(field) ? text(field) : null;
  }

  int whole(String field) {
    return change.path(field).intValue();
  }

  double number(String field, double otherwise) {
    return has(field) ? change.path(field).doubleValue() : otherwise;
  }

  boolean flag(String field) {
    return change.path(field).booleanValue();
  }

  YearMonth month(String field) {
    return YearMonth.parse(text(field));
  }

  JsonNode value(String field) {
    return change.path(field);
  }

  /** The months from {@code from} to {@code to}, each of which may be left out. */
  MonthSpan span() {
    return new MonthSpan(
        has("from") ? month("from") : null, has("to") ? month("to") : null, edit.horizon());
  }

  /** What {@code times} or {@code value} makes of a figure; a fault unless it is one of them. */
  Amount amount() {
    if (has("times") == has("value")) {
      String message =
          "A `%s` change has either `times` or `value`, and this one has %s. Maybe %s."
              .formatted(
                  kind(),
                  has("times") ? "both" : "neither",
                  has("times") ? "remove one of them" : "add \"times\": 1.2 for 20 % more");
      edit.fault("change.amount", "", null, message);
    }
    return new Amount(
        has("times") ? change.path("times").doubleValue() : null,
        has("value") ? change.path("value").doubleValue() : null);
  }

  /** Reports that a field does not go with the others. */
  void refuse(String field, String message) {
    edit.fault("change.fields", field, has(field) ? text(field) : null, message);
  }

  /** Puts where the change comes from into a record that it adds. */
  ObjectNode sourced(ObjectNode record) {
    PROVENANCE.stream().filter(this::has).forEach(field -> record.set(field, change.path(field)));
    return record;
  }
}
