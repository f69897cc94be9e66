package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What contract lines have due comes so many months later, or earlier: the schedule, and the months
 * between which deliveries are accepted. Award, option and payments stay. What moves beyond the
 * horizon is not due within it.
 */
record Move(OrderChoice orders, int months) implements NamedChange {

  static Move of(ChangeFields fields) {
    return new Move(OrderChoice.of(fields), fields.whole("months"));
  }

  @Override
  public void in(Edit edit) {
    for (int order : orders.namedIn(edit)) {
      String at = Edit.CONTRACT_LINES + "/" + order;
      List.of("earliest", "latest").forEach(field -> moveMonth(edit, at + "/" + field));
      moveSchedule(edit, at + "/schedule");
    }
  }

  private void moveMonth(Edit edit, String at) {
    YearMonth month = Months.of(edit.at(at));
    if (Months.isReadable(month)) {
      edit.set(at, month.plusMonths(months).toString());
    }
  }

  private void moveSchedule(Edit edit, String at) {
    JsonNode schedule = edit.at(at);
    if (!schedule.isArray() || schedule.isEmpty()) {
      return;
    }
    ArrayNode moved = JsonNodeFactory.instance.arrayNode();
    for (JsonNode stated : schedule) {
      DueSpan.of(stated)
          .map(due -> due.later(months).until(edit.horizon().last()))
          .orElse(Optional.empty())
          .map(due -> due.in((ObjectNode) stated))
          .ifPresent(moved::add);
    }
    edit.set(at, moved);
  }
}
