package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Output is divided by another rule. Whether options may be exercised stays unless it is said. */
record Policy(ChangeFields fields) implements NamedChange {
  private static final List<String> OF_THE_RULE =
      List.of("rule", "ukraineShare", "ukraineWeight", "restockWeight");
  private static final String OPTIONS = "exerciseOptions";

  static Policy of(ChangeFields fields) {
    return new Policy(fields);
  }

  @Override
  public void in(Edit edit) {
    if (!fields.has("rule") && !fields.has(OPTIONS)) {
      fields.refuse(
          "rule", "A `POLICY` change has a `rule` or `exerciseOptions`, or both. Maybe add one.");
      return;
    }
    JsonNode before = edit.at("/policy");
    ObjectNode after = JsonNodeFactory.instance.objectNode();
    for (String field : OF_THE_RULE) {
      copy(fields.has("rule") ? fields.value(field) : before.path(field), field, after);
    }
    copy(fields.has(OPTIONS) ? fields.value(OPTIONS) : before.path(OPTIONS), OPTIONS, after);
    edit.set("/policy", after);
  }

  private static void copy(JsonNode value, String field, ObjectNode record) {
    if (!value.isMissingNode()) {
      record.set(field, value);
    }
  }
}
