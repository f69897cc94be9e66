package org.caisson.domain.plan;

/**
 * The proof of one stage, recomputed outside the solver in compensated arithmetic from the data
 * that the solver was given.
 *
 * @param stage the id of the stage
 * @param primalViolation the largest violation of a row or bound, in the units of that row
 * @param primalViolationRelative the largest violation relative to the size of the row
 * @param worstPrimal the row or variable with the largest violation
 * @param dualViolation the largest violation of dual feasibility, in objective units per unit
 * @param dualViolationRelative the largest violation relative to the size of the reduced cost
 * @param worstDual the row or variable with the largest dual violation
 * @param gap primal value less dual value, in objective units
 * @param gapRelative the gap relative to the larger of 1 and the value
 * @param withinTolerance whether all of it lies within the run profile's tolerances
 * @param integersFixed whether the stage has whole numbers to decide; then this is the proof of the
 *     linear program with them fixed as decided, shadow prices belong to that program, and how good
 *     the decision is, is said by the bound and gap of the {@link StageResult}
 */
public record StageCertificate(
    String stage,
    double primalViolation,
    double primalViolationRelative,
    String worstPrimal,
    double dualViolation,
    double dualViolationRelative,
    String worstDual,
    double gap,
    double gapRelative,
    boolean withinTolerance,
    boolean integersFixed) {}
