package org.caisson.planning;

import java.util.Optional;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Sense;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverSession;

/**
 * The linear program that a stage comes down to. A stage of a program with integer columns is first
 * decided by a search for whole numbers; its linear program is the one with those numbers fixed,
 * which has duals and a certificate, while the bound on the stage is what the search proved.
 *
 * @param info the stage
 * @param objective its objective
 * @param program the linear program
 * @param search what decided the integer columns, empty when there are none
 */
record StageTask(
    StageInfo info,
    LinearObjective objective,
    LinearModel program,
    Optional<IntegerResult> search) {

  /** A stage without integer columns. */
  static StageTask linear(StageInfo info, LinearObjective objective, LinearModel model) {
    return new StageTask(info, objective, model, Optional.empty());
  }

  /** A stage whose integer columns a search decided; it found values. */
  static StageTask decided(
      StageInfo info, LinearObjective objective, LinearModel model, IntegerResult search) {
    double[] columns = search.columns().orElseThrow();
    return new StageTask(info, objective, model.withIntegersFixed(columns), Optional.of(search));
  }

  /** Fixes the decided columns in a session, which may stand at what an earlier stage decided. */
  void fixIn(SolverSession session, int[] integerColumns) {
    for (int column : integerColumns) {
      session.columnBounds(column, program.columnLower(column), program.columnUpper(column));
    }
  }

  /** What nothing comes below: proven by the search, or by the duals when there was none. */
  double bound(Certificate certificate) {
    return search
        .map(s -> Math.min(s.bound(), certificate.primalValue()))
        .orElse(certificate.dualValue());
  }

  /** The distance of value and bound, relative to the larger of 1 and the value. */
  double gap(Certificate certificate) {
    if (search.isEmpty()) {
      return certificate.gapRelative();
    }
    return relative(certificate.primalValue() - bound(certificate), certificate);
  }

  /**
   * By how much the value with the whole numbers fixed contradicts the bound of the search that
   * found them, relative to the larger of 1 and the value: nothing but rounding.
   */
  double contradiction(Certificate certificate) {
    return search
        .map(s -> relative(Math.max(0, s.bound() - certificate.primalValue()), certificate))
        .orElse(0.0);
  }

  private static double relative(double distance, Certificate certificate) {
    return distance / Math.max(1, Math.abs(certificate.primalValue()));
  }

  /** What the stage came to. */
  StageResult result(SolveResult solved, Certificate certificate) {
    Sense sense = objective.sense();
    return new StageResult(
        info.id(),
        info.name(),
        sense.name(),
        sense.told(certificate.primalValue()),
        info.unit(),
        sense.told(bound(certificate)),
        gap(certificate),
        search.map(s -> s.solver().name()).orElse(solved.solver().name()),
        search.map(IntegerResult::iterations).orElse(0L) + solved.iterations(),
        search.map(IntegerResult::seconds).orElse(0.0) + solved.seconds());
  }
}
