package org.caisson.planning;

import java.time.Duration;
import java.util.List;
import org.caisson.solver.SolverKind;

/**
 * How plans are run: what a user may choose without changing the model. Read from {@code
 * config/application.properties}, where each setting is explained.
 *
 * @param name the name of the profile
 * @param timeLimit the most wall-clock time a whole plan may take
 * @param solvers the solvers to try in their order, the next one when a stage fails its certificate
 * @param stages the groups of objective stages in their order
 * @param primalTolerance the solvers' own feasibility tolerance
 * @param dualTolerance the solvers' own optimality tolerance
 * @param certificateRelative the largest relative violation or gap of a certified stage
 * @param certificateAbsolute the largest primal violation of a certified stage, in units
 * @param holdTolerance by how much a later stage may give up an earlier stage's value, relative to
 *     the larger of 1 and that value; 0 holds it exactly
 * @param integerGap the distance of value and bound, relative to the larger of 1 and the value, at
 *     which the search for whole numbers ends
 */
public record RunProfile(
    String name,
    Duration timeLimit,
    List<SolverKind> solvers,
    List<StageGroup> stages,
    double primalTolerance,
    double dualTolerance,
    double certificateRelative,
    double certificateAbsolute,
    double holdTolerance,
    double integerGap) {

  /** The same profile with another time limit. */
  RunProfile within(Duration limit) {
    return new RunProfile(
        name,
        limit,
        solvers,
        stages,
        primalTolerance,
        dualTolerance,
        certificateRelative,
        certificateAbsolute,
        holdTolerance,
        integerGap);
  }

  /** A place in the order of stages; a model that states its own stages overrides the order. */
  public enum StageGroup {
    /** Lateness of contract lines, one stage a priority. */
    LATENESS,
    /** The stages of the model's allocation policy, in the order that the policy implies. */
    ALLOCATION,
    /** Cost. */
    COST
  }
}
