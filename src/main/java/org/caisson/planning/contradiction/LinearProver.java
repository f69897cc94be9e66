package org.caisson.planning.contradiction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;

/**
 * Solves one program for one objective after another, each from where the one before ended, and
 * believes only what the certificate bears out. Whole numbers are relaxed: what cannot hold in
 * parts cannot hold in wholes, while a contradiction among whole numbers alone is not found; that
 * is what {@link WholeProver} is for.
 */
final class LinearProver implements Prover {
  private final LinearSolver solver;
  private final SearchLimits limits;
  private final LinearModel model;
  private final Cancellation cancellation;
  private final Map<SolverKind, SolverSession> sessions = new EnumMap<>(SolverKind.class);

  LinearProver(
      LinearSolver solver, SearchLimits limits, LinearModel model, Cancellation cancellation) {
    this.solver = solver;
    this.limits = limits;
    this.model = model.relaxed();
    this.cancellation = cancellation;
  }

  @Override
  public Optional<Measured> least(LinearObjective objective) {
    for (SolverKind kind : limits.solvers()) {
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

  private Optional<Measured> attempt(LinearObjective objective, SolverKind kind) {
    boolean warm = sessions.containsKey(kind);
    SolverSession session = sessions.computeIfAbsent(kind, k -> solver.open(model, k));
    session.objective(objective);
    SolveResult result = session.solve(parameters(kind, warm), cancellation);
    Optional<Measured> measured =
        result.termination() == Termination.OPTIMAL
            ? result.values().flatMap(values -> borneOut(objective, values))
            : Optional.empty();
    if (measured.isEmpty()) {
      session.close();
      sessions.remove(kind);
    }
    return measured;
  }

  private SolveParameters parameters(SolverKind kind, boolean warm) {
    return new SolveParameters(
        limits.left().plusMillis(1),
        limits.primalTolerance(),
        limits.dualTolerance(),
        warm && kind == SolverKind.CLP ? Algorithm.AUTOMATIC : Algorithm.PRIMAL,
        !warm && kind == SolverKind.CLP,
        warm);
  }

  /** Written so that NaN is never borne out. */
  private Optional<Measured> borneOut(LinearObjective objective, Values values) {
    Certificate proof = Certificate.of(model, objective, values);
    boolean good =
        proof.primal().absolute() <= limits.certificateAbsolute()
            && proof.primal().relative() <= limits.certificateRelative()
            && proof.dual().relative() <= limits.certificateRelative()
            && proof.gapRelative() <= limits.certificateRelative();
    return good
        ? Optional.of(
            new Measured(proof.primalValue(), proof.dualValue(), values, Measured.ROUNDING))
        : Optional.empty();
  }

  @Override
  public void close() {
    sessions.values().forEach(SolverSession::close);
    sessions.clear();
  }
}
