package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be bought in a month from a supply, or from all supplies of an item, is another in a
 * span of months.
 */
record SupplyChange(@Nullable String supply, @Nullable String item, Amount amount, MonthSpan span)
    implements NamedChange {
  private static final String SUPPLIES = "/industrialBase/supplies";

  static SupplyChange of(ChangeFields fields) {
    return new SupplyChange(
        fields.textOrNull("supply"), fields.textOrNull("item"), fields.amount(), fields.span());
  }

  @Override
  public void in(Edit edit) {
    span.check(edit);
    chosen(edit).forEach(place -> change(edit, SUPPLIES + "/" + place));
  }

  private List<Integer> chosen(Edit edit) {
    if (supply != null) {
      return edit.find(SUPPLIES, supply, "supply", "supply").stream().boxed().toList();
    }
    List<Integer> ofItem = new ArrayList<>();
    List<String> items = new ArrayList<>();
    JsonNode supplies = edit.at(SUPPLIES);
    for (int i = 0; i < supplies.size(); i++) {
      items.add(supplies.get(i).path("item").asText());
      if (item == null || items.get(i).equals(item)) {
        ofItem.add(i);
      }
    }
    if (ofItem.isEmpty() && item != null) {
      edit.unknown("item", item, "supply of item", items.stream().distinct().toList());
    }
    return ofItem;
  }

  private void change(Edit edit, String at) {
    JsonNode record = edit.at(at);
    double base = record.path("perMonth").doubleValue();
    TreeMap<YearMonth, Double> before = new TreeMap<>();
    before.put(edit.horizon().first(), base);
    record.path("steps").forEach(s -> before.put(Months.of(s.path("month")), perMonth(s)));
    if (span.isFromTheBeginning()) {
      edit.set(at + "/perMonth", amount.of(base));
    } else {
      pin(edit, at, before, span.first(), amount.of(before.floorEntry(span.first()).getValue()));
    }
    for (int s = 0; s < record.path("steps").size(); s++) {
      JsonNode step = record.path("steps").get(s);
      if (span.contains(Months.of(step.path("month")))) {
        edit.set(at + "/steps/" + s + "/perMonth", amount.of(perMonth(step)));
      }
    }
    if (span.endsWithin()) {
      YearMonth after = span.last().plusMonths(1);
      pin(edit, at, before, after, before.floorEntry(after).getValue());
    }
  }

  private static double perMonth(JsonNode step) {
    return step.path("perMonth").doubleValue();
  }

  /** Says what holds from a month on, where no step does. */
  private static void pin(
      Edit edit, String at, TreeMap<YearMonth, Double> steps, YearMonth month, double value) {
    if (!steps.containsKey(month)) {
      edit.append(
          at + "/steps",
          List.of(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("month", month.toString())
                  .set("perMonth", Edit.number(value))));
    }
  }
}
