package org.caisson.mathmodel;

/**
 * How good a solution is, computed from the program itself in compensated arithmetic and not from
 * what a solver says. Numbers that are missing or not finite come out as infinite violations.
 *
 * @param primalValue the objective at the columns' values, constant included
 * @param dualValue the bound that the row duals prove, if {@code dual} were without violation
 * @param primal how far the columns' values are outside of rows and bounds, in their units
 * @param dual how far the row duals are from proving anything: reduced costs and duals that lean on
 *     a bound that does not exist, in objective units per unit
 * @param gap the distance of the two values, never negative
 * @param gapRelative the distance relative to the larger of 1 and the primal value's size
 */
public record Certificate(
    double primalValue,
    double dualValue,
    Violation primal,
    Violation dual,
    double gap,
    double gapRelative) {

  /**
   * Examines values against their program.
   *
   * @throws IllegalArgumentException when they do not have the size of the model
   */
  public static Certificate of(LinearModel model, LinearObjective objective, Values values) {
    return new CertificateCalculator(model, objective, values).calculate();
  }

  /**
   * The largest violations of one kind.
   *
   * @param absolute the largest violation
   * @param absoluteAt the row or column that has it, empty when nothing is violated
   * @param relative the largest violation relative to the size of the numbers it comes from
   * @param relativeAt the row or column that has it, empty when nothing is violated
   */
  public record Violation(double absolute, String absoluteAt, double relative, String relativeAt) {}
}
