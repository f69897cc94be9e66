package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the stages of a plan came to, in their order.
 *
 * @param byId the value of each stage
 */
record StageValues(Map<String, Double> byId) {
  private static final double RELATIVE = 1e-6;

  /** Fails unless every stage came to the same. */
  void sameAs(StageValues expected) {
    assertEquals(expected.byId.keySet(), byId.keySet(), "the same stages");
    expected.byId.forEach(
        (id, value) -> assertEquals(value, byId.get(id), slack(value), () -> id + " of " + this));
  }

  /**
   * Fails when the plan is worse: when the first stage that differs came to more. What later stages
   * came to does not count then, for they work with what the earlier ones leave.
   */
  void neverWorseThan(StageValues other) {
    assertEquals(other.byId.keySet(), byId.keySet(), "the same stages");
    for (Map.Entry<String, Double> stage : other.byId.entrySet()) {
      double before = stage.getValue();
      double now = byId.get(stage.getKey());
      if (now > before + slack(before)) {
        fail("%s got worse, from %s to %s".formatted(stage.getKey(), other, this));
      }
      if (now < before - slack(before)) {
        return;
      }
    }
  }

  /** The values of some stages. */
  StageValues only(Predicate<String> id) {
    Map<String, Double> some = new LinkedHashMap<>(byId);
    some.keySet().removeIf(id.negate());
    return new StageValues(some);
  }

  /** The lateness of contract lines. */
  StageValues lateness() {
    return only(id -> id.startsWith("lateness"));
  }

  /** All values multiplied. */
  StageValues times(double factor) {
    return times(id -> true, factor);
  }

  /** The values of some stages multiplied. */
  StageValues times(Predicate<String> id, double factor) {
    Map<String, Double> products = new LinkedHashMap<>(byId);
    products.replaceAll((stage, value) -> id.test(stage) ? value * factor : value);
    return new StageValues(products);
  }

  /** The values of both; a stage that one of them does not have counts nothing there. */
  StageValues plus(StageValues other) {
    Map<String, Double> sums = new LinkedHashMap<>(byId);
    other.byId.forEach((stage, value) -> sums.merge(stage, value, Double::sum));
    return new StageValues(sums);
  }

  private static double slack(double value) {
    return RELATIVE * Math.max(1, Math.abs(value));
  }
}
