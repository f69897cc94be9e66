package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Ukraine needs a month of an item, or of every item, is another in a span of months. A stated
 * need that lies in part outside them is divided.
 */
record UkraineNeedChange(@Nullable String item, Amount amount, MonthSpan span)
    implements NamedChange {
  private static final String NEEDS = "/ukraineNeeds";

  static UkraineNeedChange of(ChangeFields fields) {
    return new UkraineNeedChange(fields.textOrNull("item"), fields.amount(), fields.span());
  }

  @Override
  public void in(Edit edit) {
    span.check(edit);
    List<String> needed = new ArrayList<>();
    JsonNode needs = edit.at(NEEDS);
    for (int i = 0; i < needs.size(); i++) {
      String of = needs.get(i).path("item").asText();
      needed.add(of);
      if ((item == null || of.equals(item)) && needs.get(i) instanceof ObjectNode need) {
        change(edit, NEEDS + "/" + i, need);
      }
    }
    if (item != null && !needed.contains(item)) {
      edit.unknown("item", item, "need of Ukraine of item", needed.stream().distinct().toList());
    }
  }

  private void change(Edit edit, String at, ObjectNode need) {
    YearMonth from = Months.of(need.path("from"));
    YearMonth to = need.has("to") ? Months.of(need.path("to")) : from;
    YearMonth first = from.isBefore(span.first()) ? span.first() : from;
    YearMonth last = to.isAfter(span.last()) ? span.last() : to;
    if (first.isAfter(last)) {
      return;
    }
    ArrayNode outside = JsonNodeFactory.instance.arrayNode();
    if (from.isBefore(first)) {
      outside.add(within(need, from, first.minusMonths(1)));
      edit.set(at + "/from", first.toString());
    }
    if (to.isAfter(last)) {
      outside.add(within(need, last.plusMonths(1), to));
      edit.set(at + "/to", last.toString());
    }
    edit.set(at + "/perMonth", amount.of(need.path("perMonth").doubleValue()));
    edit.append(NEEDS, outside.valueStream().map(ObjectNode.class::cast).toList());
  }

  private static ObjectNode within(ObjectNode need, YearMonth from, YearMonth to) {
    return need.deepCopy().put("from", from.toString()).put("to", to.toString());
  }
}
