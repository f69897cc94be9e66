package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A nation, or every nation, has another budget: so many times the one it has, year by year, or the
 * one of another pledge. A budget that is derived is changed by way of the gross domestic product;
 * a stated one stays as it is where the pledge changes.
 *
 * @param shareOfGdp the share of the pledge, absent where the budget is so many times the one
 *     before
 * @param keepHigher whether nations that state a higher share of their own keep it
 */
record BudgetChange(
    @Nullable String nation,
    double times,
    @Nullable Double shareOfGdp,
    boolean keepHigher,
    int firstYear,
    int lastYear)
    implements NamedChange {
  private static final List<String> AMOUNTS = List.of("budgets", "gdp");
  private static final String SHARE = "shareOfGdp";

  static BudgetChange of(ChangeFields fields) {
    if (fields.has(SHARE) == fields.has("times")) {
      fields.refuse(
          "times",
          "A `BUDGET` change has either `times` or `shareOfGdp`. Maybe add or remove one.");
    }
    boolean years = fields.has("fromYear") || fields.has("toYear");
    if (fields.has(SHARE) && years) {
      fields.refuse(
          SHARE,
          "A pledge holds in every year, so `fromYear` and `toYear` do not go with `shareOfGdp`. Maybe state `times` for those years.");
    }
    return new BudgetChange(
        fields.textOrNull("nation"),
        fields.number("times", 1),
        fields.has(SHARE) ? Double.valueOf(fields.number(SHARE, 0)) : null,
        fields.flag("keepHigher"),
        fields.has("fromYear") ? fields.whole("fromYear") : Integer.MIN_VALUE,
        fields.has("toYear") ? fields.whole("toYear") : Integer.MAX_VALUE);
  }

  @Override
  public void in(Edit edit) {
    List<Integer> nations = NationChoice.in(edit, nation);
    if (shareOfGdp == null) {
      nations.forEach(n -> multiply(edit, "/nations/" + n));
      return;
    }
    if (nation == null && edit.at("/pledge").isObject()) {
      edit.set("/pledge/" + SHARE, shareOfGdp);
      nations.forEach(n -> leaveToModel(edit, "/nations/" + n + "/pledge", shareOfGdp));
    } else {
      nations.forEach(n -> pledge(edit, "/nations/" + n + "/pledge", shareOfGdp));
    }
  }

  /** A pledge of a nation's own gives way to that of the model, unless it divides otherwise. */
  private void leaveToModel(Edit edit, String at, double share) {
    JsonNode own = edit.at(at);
    boolean kept = keepHigher && own.path(SHARE).doubleValue() >= share;
    if (!own.isObject() || kept) {
      return;
    }
    double ofModel = edit.at("/pledge/munitionsShare").doubleValue();
    if (own.path("munitionsShare").doubleValue() == ofModel) {
      edit.remove(at);
    } else {
      edit.set(at + "/" + SHARE, share);
    }
  }

  private void multiply(Edit edit, String at) {
    for (String list : AMOUNTS) {
      JsonNode years = edit.at(at + "/" + list);
      for (int y = 0; y < years.size(); y++) {
        int year = years.get(y).path("year").intValue();
        JsonNode amount = years.get(y).at("/amount/amount");
        if (year >= firstYear && year <= lastYear && amount.isNumber()) {
          edit.set(
              at + "/" + list + "/" + y + "/amount/amount",
              new Amount(times, null).of(amount.doubleValue()));
        }
      }
    }
  }

  private void pledge(Edit edit, String at, double share) {
    JsonNode own = edit.at(at);
    if (own.isObject()) {
      if (!keepHigher || own.path(SHARE).doubleValue() < share) {
        edit.set(at + "/" + SHARE, share);
      }
    } else if (nation != null) {
      edit.set(at, like(edit.at("/pledge"), share, edit));
    }
  }

  /** A pledge of the nation's own, of which as much goes into munitions as the model says. */
  private static ObjectNode like(JsonNode model, double share, Edit edit) {
    if (!model.isObject()) {
      edit.fault(
          "change.cannot",
          SHARE,
          String.valueOf(share),
          "Neither the nation nor the model has a pledge, so it is not known which share goes into munitions. Maybe state `times`, or give the model a pledge.");
    }
    ObjectNode pledge = JsonNodeFactory.instance.objectNode();
    pledge.set(SHARE, Edit.number(share));
    return pledge.set("munitionsShare", model.path("munitionsShare"));
  }
}
