package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/**
 * The option of contract lines is bought, which makes it firm and due evenly over a span of months,
 * or it is forbidden.
 */
record OptionDecision(OrderChoice orders, boolean bought, MonthSpan due) implements NamedChange {

  static OptionDecision of(ChangeFields fields) {
    return new OptionDecision(
        OrderChoice.of(fields), fields.text("decision").equals("BUY"), fields.span());
  }

  @Override
  public void in(Edit edit) {
    due.check(edit);
    boolean any = false;
    for (int order : orders.namedIn(edit)) {
      String at = Edit.CONTRACT_LINES + "/" + order;
      double option = edit.at(at + "/option").doubleValue();
      any |= option > 0;
      if (option > 0) {
        decide(edit, at, option);
      }
    }
    String named = orders.contractLine();
    if (!any && named != null) {
      refuse(edit, named);
    }
  }

  private void decide(Edit edit, String at, double option) {
    if (bought) {
      edit.set(at + "/firm", edit.at(at + "/firm").doubleValue() + option);
      edit.append(at + "/schedule", List.of(dueIn(due.first(), due.last(), option)));
    }
    edit.set(at + "/option", 0);
    edit.remove(at + "/optionExpiry");
  }

  private static ObjectNode dueIn(YearMonth from, YearMonth to, double quantity) {
    ObjectNode span = JsonNodeFactory.instance.objectNode();
    span.put("from", from.toString()).put("to", to.toString());
    return span.set("quantity", Edit.number(quantity));
  }

  private static void refuse(Edit edit, String named) {
    JsonNode lines = edit.at(Edit.CONTRACT_LINES);
    List<String> withOption =
        lines
            .valueStream()
            .filter(line -> line.path("option").doubleValue() > 0)
            .map(line -> line.path("id").asText())
            .toList();
    edit.unknown("contractLine", named, "option on contract line", withOption);
  }
}
