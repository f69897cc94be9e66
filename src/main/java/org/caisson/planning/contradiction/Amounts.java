package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut.Total;
import org.caisson.formulation.index.PlanIndex;

/**
 * By how much the inputs of an elastic program give way.
 *
 * @param program the program
 * @param bends the amount of each of its bends, zero where it is rounding
 */
record Amounts(ElasticProgram program, double[] bends) {
  /** An amount this small is rounding. */
  private static final double ROUNDING = 1e-6;

  static Amounts of(ElasticProgram program, Measured measured) {
    double[] bends = new double[program.places().size()];
    for (int k = 0; k < bends.length; k++) {
      double amount = program.amount(measured.values().columns(), k);
      bends[k] = amount > ROUNDING ? amount : 0;
    }
    return new Amounts(program, bends);
  }

  /** Nothing gives way. */
  static Amounts none(ElasticProgram program) {
    return new Amounts(program, new double[program.places().size()]);
  }

  /** The same amounts without those of one side. */
  Amounts without(InputKind.Side side) {
    double[] others = bends.clone();
    for (int k = 0; k < others.length; k++) {
      others[k] = program.places().get(k).input().side() == side ? 0 : others[k];
    }
    return new Amounts(program, others);
  }

  /** Whether anything gives way. */
  boolean isAny() {
    return Arrays.stream(bends).anyMatch(amount -> amount > 0);
  }

  /** The amounts by input, and by month where the input gives way in one. */
  List<Relaxation> relaxations(PlanIndex index) {
    InputWords words = new InputWords(index);
    Map<List<Object>, double[]> sums = new LinkedHashMap<>();
    for (int k = 0; k < bends.length; k++) {
      if (bends[k] > 0) {
        ElasticProgram.Place place = program.places().get(k);
        int month = hasMonth(place.input()) ? place.bend().month() : StatedInput.EVERY;
        sums.computeIfAbsent(List.of(place.input(), month), key -> new double[1])[0] += bends[k];
      }
    }
    List<Relaxation> relaxations = new ArrayList<>();
    sums.forEach(
        (key, sum) ->
            relaxations.add(relaxation(index, words, (StatedInput) key.get(0), key, sum[0])));
    return List.copyOf(relaxations);
  }

  private static boolean hasMonth(StatedInput input) {
    return switch (input.kind()) {
      case COMPLETION, CLOSING_STOCK, CLOSING_PEOPLE, BUDGET, AID_PACKAGE, COPIES, EXPANSION_FUND ->
          false;
      default -> true;
    };
  }

  private static Relaxation relaxation(
      PlanIndex index, InputWords words, StatedInput input, List<Object> key, double amount) {
    int month = (int) key.get(1);
    return new Relaxation(
        input.kind(),
        input.subject(),
        month == StatedInput.EVERY ? null : index.horizon().month(month),
        amount,
        words.unit(input),
        words.relaxed(input, month, amount));
  }

  /** The sums of the amounts, one for each unit. */
  List<Total> totals(PlanIndex index) {
    Map<String, Double> sums = new LinkedHashMap<>();
    relaxations(index).forEach(r -> sums.merge(r.unit(), r.amount(), Double::sum));
    return sums.entrySet().stream().map(e -> new Total(e.getValue(), e.getKey())).toList();
  }
}
