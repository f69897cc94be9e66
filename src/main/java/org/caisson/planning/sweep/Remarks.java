package org.caisson.planning.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why a sweep does not prove everything, for the user; each reason once. */
final class Remarks {
  private static final MathContext FIGURES = new MathContext(7);

  private final Set<String> texts = new LinkedHashSet<>();

  void tooMany(int mostPlans) {
    texts.add(
        "The most plans (%d) were made before all breakpoints were found; spans that are not proven say so. Maybe allow more plans, or sweep a narrower span."
            .formatted(mostPlans));
  }

  void narrow(double from, double to) {
    texts.add(
        "Between %s and %s the values change within what rounding can tell; they are known at the ends."
            .formatted(figure(from), figure(to)));
  }

  void otherProgram(double from, double to) {
    texts.add(
        "Between %s and %s the values are those of its two ends: the model has other decisions at one of them than next to it."
            .formatted(figure(from), figure(to)));
  }

  void notByPrices() {
    texts.add(
        "Prices do not prove the values between planned ones in this model: it has whole numbers, tolerances or fairness among its stages, or the parameter changes more than bounds. Maybe plan more values.");
  }

  void noPlan(SweepPoint left, SweepPoint right) {
    SweepPoint without = left.isSolved() ? right : left;
    String other =
        left.isSolved() || right.isSolved()
            ? ", while there is one at " + figure((left.isSolved() ? left : right).value())
            : "";
    texts.add(
        "There is no plan at %s (%s)%s. Maybe plan that value by itself to see what conflicts."
            .formatted(figure(without.value()), without.status(), other));
  }

  /** A value in as many figures as a user can compare, without zeros at the end. */
  static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(new BigDecimal(value, FIGURES).doubleValue()).replace("E", "e");
  }

  List<String> all() {
    return List.copyOf(texts);
  }
}
