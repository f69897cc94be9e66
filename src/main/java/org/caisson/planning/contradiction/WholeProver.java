package org.caisson.planning.contradiction;

import java.util.Optional;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.IntegerParameters;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.MixedIntegerSolver;
import org.caisson.solver.Termination;

/**
 * Solves a program whose integer columns stay whole: a search decides them and proves a bound, then
 * the linear program with them fixed gives the value, with its certificate.
 */
record WholeProver(
    MixedIntegerSolver integer,
    LinearSolver linear,
    SearchLimits limits,
    LinearModel model,
    Cancellation cancellation)
    implements Prover {

  @Override
  public Optional<Measured> least(LinearObjective objective) {
    for (IntegerKind kind : IntegerKind.values()) {
      if (cancellation.isCancelled() || limits.left().isZero()) {
        return Optional.empty();
      }
      Optional<Measured> measured = attempt(objective, kind);
      if (measured.isPresent()) {
        return measured;
      }
    }
    return Optional.empty();
  }

  private Optional<Measured> attempt(LinearObjective objective, IntegerKind kind) {
    IntegerResult search = integer.solve(model, objective, kind, parameters(), cancellation);
    return search.termination() == Termination.OPTIMAL
        ? search.columns().flatMap(columns -> decided(objective, columns, search.bound()))
        : Optional.empty();
  }

  private IntegerParameters parameters() {
    return new IntegerParameters(
        limits.left().plusMillis(1),
        limits.primalTolerance(),
        limits.dualTolerance(),
        limits.certificateRelative(),
        Optional.empty());
  }

  /** A search that says more than what its own decision comes to is not believed. */
  private Optional<Measured> decided(LinearObjective objective, double[] columns, double bound) {
    LinearModel fixed = model.withIntegersFixed(columns);
    try (Prover prover = new LinearProver(linear, limits, fixed, cancellation)) {
      return prover
          .least(objective)
          .filter(least -> bound <= least.value() + Measured.ROUNDING_OF_SEARCHES)
          .map(
              least ->
                  new Measured(
                      least.value(),
                      Math.min(bound, least.value()),
                      least.values(),
                      Measured.ROUNDING_OF_SEARCHES));
    }
  }

  @Override
  public void close() {
    // Every program is opened and closed by itself.
  }
}
