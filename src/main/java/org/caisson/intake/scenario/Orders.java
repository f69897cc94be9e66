package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * So many times as much is ordered by contract lines: what is still to be delivered, and with it
 * the schedule, the option and the ceiling.
 */
record Orders(OrderChoice orders, Amount times) implements NamedChange {

  static Orders of(ChangeFields fields) {
    return new Orders(OrderChoice.of(fields), new Amount(fields.number("times", 1), null));
  }

  @Override
  public void in(Edit edit) {
    for (int order : orders.namedIn(edit)) {
      change(edit, Edit.CONTRACT_LINES + "/" + order);
    }
  }

  private void change(Edit edit, String at) {
    JsonNode line = edit.at(at);
    double delivered = line.path("delivered").doubleValue();
    double firm = line.path("firm").doubleValue();
    double newFirm = delivered + times.of(firm - delivered);
    edit.set(at + "/firm", newFirm);
    for (String field : List.of("option", "ceiling")) {
      if (line.path(field).isNumber()) {
        edit.set(at + "/" + field, times.of(line.path(field).doubleValue()));
      }
    }
    if (line.path("calledOff").doubleValue() > newFirm) {
      edit.set(at + "/calledOff", newFirm);
    }
    for (int s = 0; s < line.path("schedule").size(); s++) {
      double quantity = line.path("schedule").get(s).path("quantity").doubleValue();
      edit.set(at + "/schedule/" + s + "/quantity", times.of(quantity));
    }
  }
}
