package org.caisson.planning.contradiction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.caisson.solver.SolverKind;

/**
 * How long and how exactly a contradiction is searched for.
 *
 * @param solvers the solvers to try in their order, the next one when an answer is not borne out
 * @param primalTolerance the solvers' own feasibility tolerance
 * @param dualTolerance the solvers' own optimality tolerance
 * @param certificateRelative the largest relative violation or gap of a proof
 * @param certificateAbsolute the largest primal violation of a proof, in units
 * @param clock keeps the deadline
 * @param deadline when the search ends with what it has
 */
public record SearchLimits(
    List<SolverKind> solvers,
    double primalTolerance,
    double dualTolerance,
    double certificateRelative,
    double certificateAbsolute,
    Clock clock,
    Instant deadline) {

  /** The same until half of the time that is left has passed. */
  SearchLimits firstHalf() {
    return new SearchLimits(
        solvers,
        primalTolerance,
        dualTolerance,
        certificateRelative,
        certificateAbsolute,
        clock,
        clock.instant().plus(left().dividedBy(2)));
  }

  /** The time that is left, none when the deadline has passed. */
  public Duration left() {
    Duration left = Duration.between(clock.instant(), deadline);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
