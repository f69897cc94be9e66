package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * The rates of a line over the months: those of its products, which hold from the beginning, and
 * its capacity steps. A change of some months touches the steps in them, adds one where it begins
 * and one after it ends that says what would have held there.
 */
final class CapacityRates {
  private final Edit edit;
  private final String pointer;
  private final JsonNode line;

  CapacityRates(Edit edit, int place) {
    this.edit = edit;
    this.pointer = Edit.LINES + "/" + place;
    this.line = edit.at(pointer);
  }

  JsonNode products() {
    return line.path("products");
  }

  /** What a change makes of a rate that holds in a month. */
  interface Rule {
    double of(YearMonth month, double before);
  }

  /** Changes rates in the months of a span, each by the same rule. */
  void change(List<String> rates, DoubleUnaryOperator rule, MonthSpan span) {
    change(rates, (month, before) -> rule.applyAsDouble(before), span, List.of());
  }

  /**
   * Changes rates in the months of a span.
   *
   * @param turns the months in it in which the rule turns
   */
  void change(List<String> rates, Rule rule, MonthSpan span, List<YearMonth> turns) {
    if (span.isFromTheBeginning()) {
      changeProducts(rates, rule, span.first());
    } else {
      pin(rates, rule, span.first());
    }
    turns.forEach(month -> pin(rates, rule, month));
    JsonNode steps = steps();
    for (int s = 0; s < steps.size(); s++) {
      YearMonth month = month(steps.get(s));
      if (span.contains(month)) {
        changeStep(rates, rule, month, s);
      }
    }
    if (span.endsWithin()) {
      pin(rates, (month, before) -> before, span.last().plusMonths(1));
    }
  }

  private void changeProducts(List<String> rates, Rule rule, YearMonth month) {
    for (int p = 0; p < products().size(); p++) {
      for (String rate : rates) {
        JsonNode before = products().get(p).path(rate);
        if (before.isNumber()) {
          edit.set(pointer + "/products/" + p + "/" + rate, rule.of(month, before.doubleValue()));
        }
      }
    }
  }

  private void changeStep(List<String> rates, Rule rule, YearMonth month, int step) {
    for (String rate : rates) {
      JsonNode before = steps().get(step).path(rate);
      if (before.isNumber()) {
        edit.set(stepAt(step) + "/" + rate, rule.of(month, before.doubleValue()));
      }
    }
  }

  /** Says in a month what holds from it on, where no step of the month does. */
  private void pin(List<String> rates, Rule rule, YearMonth month) {
    int own = stepOf(month);
    JsonNode product = own < 0 ? products().path(0) : productOf(steps().get(own));
    ObjectNode added = JsonNodeFactory.instance.objectNode().put("month", month.toString());
    if (products().size() > 1) {
      added.set("item", product.path("item"));
    }
    for (String rate : rates) {
      if (!product.path(rate).isNumber()) {
        continue;
      }
      double value = rule.of(month, inForce(rate, month, product));
      if (own < 0) {
        added.set(rate, Edit.number(value));
      } else if (!steps().get(own).has(rate)) {
        edit.set(stepAt(own) + "/" + rate, value);
      }
    }
    if (own < 0) {
      edit.append(pointer + "/capacitySteps", List.of(added));
    }
  }

  /** A rate in a month as a product has it: a step scales all products in the same proportion. */
  private double inForce(String rate, YearMonth month, JsonNode product) {
    TreeMap<YearMonth, Double> ratios = new TreeMap<>();
    for (JsonNode step : steps()) {
      double whole = productOf(step).path(rate).doubleValue();
      if (step.path(rate).isNumber() && whole > 0) {
        ratios.put(month(step), step.path(rate).doubleValue() / whole);
      }
    }
    var at = ratios.floorEntry(month);
    double before = product.path(rate).doubleValue();
    return at == null ? before : new Amount(at.getValue(), null).of(before);
  }

  private JsonNode productOf(JsonNode step) {
    for (JsonNode product : products()) {
      if (product.path("item").equals(step.path("item"))) {
        return product;
      }
    }
    return products().path(0);
  }

  private int stepOf(YearMonth month) {
    for (int s = 0; s < steps().size(); s++) {
      if (month(steps().get(s)).equals(month)) {
        return s;
      }
    }
    return -1;
  }

  private JsonNode steps() {
    return line.path("capacitySteps");
  }

  private String stepAt(int step) {
    return pointer + "/capacitySteps/" + step;
  }

  private static YearMonth month(JsonNode step) {
    return Months.of(step.path("month"));
  }

  /** The last tempo segment takes whatever MAX is there. */
  void endSegments() {
    int segments = line.path("tempoSegments").size();
    if (segments > 0) {
      edit.remove(pointer + "/tempoSegments/" + (segments - 1) + "/width");
    }
  }
}
