package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A value of the model is another, named by its path, in which records of lists may be named by
 * their ids.
 *
 * @param times the factor on a number, absent where there is a value
 */
record SetValue(String path, @Nullable Double times, JsonNode value) implements NamedChange {

  static SetValue of(ChangeFields fields) {
    if (fields.has("times") == fields.has("value")) {
      fields.refuse(
          "value", "A `SET` change has either `times` or `value`. Maybe add or remove one.");
    }
    Double times = fields.has("times") ? Double.valueOf(fields.number("times", 1)) : null;
    return new SetValue(fields.text("path"), times, fields.value("value"));
  }

  @Override
  public void in(Edit edit) {
    PathWords paths = new PathWords(edit.document());
    String pointer = paths.resolve(path.startsWith("/") ? path : "/" + path);
    String objection = paths.objection(pointer);
    if (!objection.isEmpty()) {
      edit.fault(
          "change.unknown",
          "path",
          path,
          "The path `%s` leads nowhere: %s".formatted(path, objection));
    } else if (times != null) {
      multiply(edit, pointer, times);
    } else {
      edit.set(pointer, value);
    }
  }

  private void multiply(Edit edit, String pointer, double factor) {
    JsonNode before = edit.at(pointer);
    if (before.isNumber()) {
      edit.set(pointer, new Amount(factor, null).of(before.doubleValue()));
    } else {
      edit.fault(
          "change.cannot",
          "path",
          path,
          "The value at `%s` (%s) is no number, so it has no multiple. Maybe state a value, without * or %%."
              .formatted(path, before.isMissingNode() ? "none is stated" : before));
    }
  }
}
