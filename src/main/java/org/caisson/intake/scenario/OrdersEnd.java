package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Orders stop after a month. Counted by award, contract lines that are awarded or decided later are
 * not ordered; counted by what is due, what falls due later, or on no stated day, is not ordered.
 * Options that have not expired by then expire at the end of the month.
 */
record OrdersEnd(OrderChoice orders, YearMonth after, boolean byDue) implements NamedChange {

  static OrdersEnd of(ChangeFields fields) {
    return new OrdersEnd(
        OrderChoice.of(fields), fields.month("after"), fields.text("counted").equals("DUE"));
  }

  @Override
  public void in(Edit edit) {
    edit.horizon().check(edit, "after", after);
    List<Integer> chosen = orders.in(edit);
    for (int i = chosen.size() - 1; i >= 0; i--) {
      String at = Edit.CONTRACT_LINES + "/" + chosen.get(i);
      if (!byDue && isOrderedLater(edit.at(at))) {
        edit.remove(at);
        continue;
      }
      if (byDue) {
        cutSchedule(edit, at);
      }
      endOption(edit, at);
    }
  }

  private boolean isOrderedLater(JsonNode line) {
    String day = line.path("awarded").asText(line.path("decided").asText(""));
    return day.length() >= 7 && Months.of(day.substring(0, 7)).isAfter(after);
  }

  private void cutSchedule(Edit edit, String at) {
    JsonNode line = edit.at(at);
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    double due = 0;
    for (JsonNode stated : line.path("schedule")) {
      Optional<DueSpan> part = DueSpan.of(stated).flatMap(span -> span.until(after));
      part.map(span -> span.in((ObjectNode) stated)).ifPresent(kept::add);
      due += part.map(DueSpan::quantity).orElse(0.0);
    }
    double firm = line.path("delivered").doubleValue() + due;
    if (firm < line.path("firm").doubleValue()) {
      edit.set(at + "/schedule", kept);
      edit.set(at + "/firm", firm);
      if (line.path("calledOff").doubleValue() > firm) {
        edit.set(at + "/calledOff", firm);
      }
    }
  }

  private void endOption(Edit edit, String at) {
    String last = after.atEndOfMonth().toString();
    JsonNode expiry = edit.at(at + "/optionExpiry");
    boolean open = edit.at(at + "/option").doubleValue() > 0;
    if (open && (expiry.isMissingNode() || expiry.asText().compareTo(last) > 0)) {
      edit.set(at + "/optionExpiry", last);
    }
  }
}
