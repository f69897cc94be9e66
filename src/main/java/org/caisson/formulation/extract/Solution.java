package org.caisson.formulation.extract;

import java.time.YearMonth;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * A program with the values of its columns.
 *
 * @param formulation the program
 * @param values one value for each column
 */
record Solution(Formulation formulation, double[] values) {
  /** Less than this many units is the solver's rounding and not a quantity. */
  static final double NOISE = 1e-6;

  PlanIndex index() {
    return formulation.index();
  }

  Variables variables() {
    return formulation.variables();
  }

  int months() {
    return index().months();
  }

  YearMonth month(int t) {
    return index().horizon().month(t);
  }

  /** A value with the solver's rounding below zero taken off. */
  double value(MonthlyVariables group, int subject, int t) {
    double value = group.value(values, subject, t);
    return Math.abs(value) < NOISE ? 0 : value;
  }
}
