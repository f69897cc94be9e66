package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.caisson.domain.validation.Severity;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one change does to a document: operations are collected while the change is compiled, and
 * the document stays as it is. Values that are there already are not set again.
 */
final class Edit {
  static final String LINES = "/industrialBase/lines";
  static final String CONTRACT_LINES = "/contractLines";

  private final JsonNode document;
  private final List<ObjectNode> operations = new ArrayList<>();
  private final List<ChangeFault> faults = new ArrayList<>();

  /** Lists that were not there and are begun. */
  private final Set<String> begun = new HashSet<>();

  Edit(JsonNode document) {
    this.document = document;
  }

  JsonNode document() {
    return document;
  }

  JsonNode at(String pointer) {
    return document.at(pointer);
  }

  PlannedMonths horizon() {
    return PlannedMonths.of(document);
  }

  /** Puts a value into a record, whether or not the record has the field. */
  void set(String pointer, JsonNode value) {
    JsonNode before = document.at(pointer);
    if (!isSame(before, value)) {
      String op = before.isMissingNode() ? "add" : "replace";
      operation(op, pointer).set("value", value);
    }
  }

  void set(String pointer, double value) {
    set(pointer, number(value));
  }

  void set(String pointer, String value) {
    set(pointer, JsonNodeFactory.instance.textNode(value));
  }

  /** Takes a field or an element away; elements of one list from the last to the first. */
  void remove(String pointer) {
    if (!document.at(pointer).isMissingNode()) {
      operation("remove", pointer);
    }
  }

  /** Adds elements to the end of a list that may not be there yet. */
  void append(String list, List<ObjectNode> elements) {
    if (elements.isEmpty()) {
      return;
    }
    if (document.at(list).isArray() || !begun.add(list)) {
      elements.forEach(element -> operation("add", list + "/-").set("value", element));
    } else {
      operation("add", list).set("value", JsonNodeFactory.instance.arrayNode().addAll(elements));
    }
  }

  private ObjectNode operation(String op, String pointer) {
    ObjectNode operation = JsonNodeFactory.instance.objectNode().put("op", op).put("path", pointer);
    operations.add(operation);
    return operation;
  }

  /** Alike in content: 1 and 1.0 are one number. */
  private static boolean isSame(JsonNode one, JsonNode other) {
    return one.equals(Edit::byContent, other);
  }

  private static int byContent(JsonNode one, JsonNode other) {
    boolean same =
        one.isNumber() && other.isNumber()
            ? one.doubleValue() == other.doubleValue()
            : one.equals(other);
    return same ? 0 : 1;
  }

  /** A number as a person would write it, 12 and not 12.0. */
  static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? JsonNodeFactory.instance.numberNode((long) value)
        : JsonNodeFactory.instance.numberNode(value);
  }

  /** The place of the record of an id in a list; empty where there is none, which is a fault. */
  OptionalInt find(String list, String id, String field, String what) {
    List<String> known = new ArrayList<>();
    JsonNode records = document.at(list);
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).path("id").asText().equals(id)) {
        return OptionalInt.of(i);
      }
      known.add(records.get(i).path("id").asText());
    }
    unknown(field, id, what, known);
    return OptionalInt.empty();
  }

  /** Reports an id that is not known. */
  void unknown(String field, String id, String what, List<String> known) {
    String message =
        "There is no %s `%s`, so nothing of it can change. %s"
            .formatted(what, id, Words.maybe(id, known, "look it up in the model"));
    fault("change.unknown", field, id, message);
  }

  /** Reports what keeps the change from being made. */
  void fault(String code, String field, @Nullable String value, String message) {
    faults.add(new ChangeFault(Severity.ERROR, code, field, value, message));
  }

  CompiledChange compiled() {
    if (operations.isEmpty() && faults.isEmpty()) {
      faults.add(
          new ChangeFault(
              Severity.WARNING,
              "change.nothing",
              "",
              null,
              "The change changes nothing: the model has it so already. Maybe its figures or its months are not those that were meant."));
    }
    return new CompiledChange(List.copyOf(operations), List.copyOf(faults));
  }
}
