package org.caisson.formulation.stage;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Sense;

/** Collects the coefficients of an objective. */
final class Costs {
  private final double[] costs;
  private final int months;

  Costs(int columns, int months) {
    costs = new double[columns];
    this.months = months;
  }

  /** Charges every month of the subjects that are chosen, each at its own price. */
  Costs charge(
      MonthlyVariables variables, int subjects, IntPredicate chosen, IntToDoubleFunction price) {
    for (int subject = 0; subject < subjects; subject++) {
      if (chosen.test(subject)) {
        chargeMonths(variables, subject, price.applyAsDouble(subject));
      }
    }
    return this;
  }

  /** Charges every month of every subject, each subject at its own price. */
  Costs charge(MonthlyVariables variables, int subjects, IntToDoubleFunction price) {
    return charge(variables, subjects, subject -> true, price);
  }

  /** Charges every month of every subject, each month at its own price. */
  Costs chargeByMonth(MonthlyVariables variables, int subjects, IntToDoubleFunction price) {
    return chargeEach(variables, subjects, (subject, t) -> price.applyAsDouble(t));
  }

  /** A price for each subject and month. */
  interface Price {
    double of(int subject, int month);
  }

  /** Charges every month of every subject, each at a price of its own. */
  Costs chargeEach(MonthlyVariables variables, int subjects, Price price) {
    for (int subject = 0; subject < subjects; subject++) {
      for (int t = 0; t < months; t++) {
        charge(variables.at(subject, t), price.of(subject, t));
      }
    }
    return this;
  }

  private void chargeMonths(MonthlyVariables variables, int subject, double price) {
    for (int t = 0; t < months; t++) {
      charge(variables.at(subject, t), price);
    }
  }

  private void charge(int column, double price) {
    if (column != MonthlyVariables.NONE) {
      costs[column] += price;
    }
  }

  LinearObjective objective() {
    return objective(Sense.MINIMIZE);
  }

  /** The charges as an objective that is told in a sense. */
  LinearObjective objective(Sense sense) {
    return new LinearObjective(costs, 0, sense);
  }
}
