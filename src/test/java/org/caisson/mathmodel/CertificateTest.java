package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The program of most tests: minimise 2 x + 3 y + 100 with x + y at least 4 (row r0), x - y at most
 * 5 (row r1), x from 0 to 3 (column c0), y at least 0 (column c1).
 *
 * <p>Optimal: x = 3, y = 1, value 2·3 + 3·1 + 100 = 109. Duals 3 and 0; reduced costs 2 - 3 = -1
 * and 3 - 3 = 0; dual value 100 + 3·4 + (-1)·3 = 109.
 */
class CertificateTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final LinearObjective OBJECTIVE = new LinearObjective(new double[] {2, 3}, 100);

  @Test
  void anOptimalSolutionHasNoViolationAndNoGap() {
    Certificate certificate = examine(numbers(3, 1), numbers(3, 0));
    assertEquals(109, certificate.primalValue());
    assertEquals(109, certificate.dualValue());
    assertEquals(new Certificate.Violation(0, "", 0, ""), certificate.primal());
    assertEquals(new Certificate.Violation(0, "", 0, ""), certificate.dual());
    assertEquals(0, certificate.gap());
    assertEquals(0, certificate.gapRelative());
  }

  @Test
  void aRowThatIsMissedIsNamed() {
    // 3 + 0.5 = 3.5, half a unit short of 4; relative to max(1, 4, 3.5) = 4: 0.125.
    Certificate certificate = examine(numbers(3, 0.5), numbers(3, 0));
    assertEquals(new Certificate.Violation(0.5, "r0", 0.125, "r0"), certificate.primal());
  }

  @Test
  void aRowThatIsPassedIsNamed() {
    // x - y = 3 + 6 = 9, four above 5, relative to |3| + |-6| = 9; y is 6 below 0, relative to 6.
    Certificate certificate = examine(numbers(3, -6), numbers(3, 0));
    assertEquals(7, certificate.primal().absolute(), "r0: 3 - 6 = -3, seven short of 4");
    assertEquals("r0", certificate.primal().absoluteAt());
    assertEquals(1, certificate.primal().relative(), "c1: 6 below 0, relative to 6");
    assertEquals("c1", certificate.primal().relativeAt());
  }

  @Test
  void aColumnOutsideItsBoundsIsNamed() {
    // x = 3.75 is 0.75 above 3; relative to max(1, 3, 3.75) = 3.75: 0.2.
    Certificate certificate = examine(numbers(3.75, 1), numbers(3, 0));
    assertEquals(new Certificate.Violation(0.75, "c0", 0.2, "c0"), certificate.primal());
  }

  @Test
  void aFeasibleButDearSolutionShowsItsGap() {
    // x = 0, y = 4 costs 12 + 100 = 112; the duals prove 109: gap 3, relative to 112.
    Certificate certificate = examine(numbers(0, 4), numbers(3, 0));
    assertEquals(0, certificate.primal().absolute());
    assertEquals(3, certificate.gap());
    assertEquals(3.0 / 112, certificate.gapRelative());
  }

  @Test
  void aReducedCostThatLeansOnNoBoundIsADualViolation() {
    // With dual 4 of r0: y's reduced cost is 3 - 4 = -1 and y has no upper bound to lean on;
    // relative to |3| + |1·4| = 7. The row's 4·4 and x's (2 - 4)·3 remain: 100 + 16 - 6 = 110.
    Certificate certificate = examine(numbers(3, 1), numbers(4, 0));
    assertEquals(new Certificate.Violation(1, "c1", 1.0 / 7, "c1"), certificate.dual());
    assertEquals(110, certificate.dualValue());
    assertEquals(1, certificate.gap());
  }

  @Test
  void aRowDualOfTheWrongSignIsADualViolation() {
    // r1 has no lower bound for a positive dual: 0.5, relative to max(1, 0.5) = 1.
    Certificate certificate = examine(numbers(3, 1), numbers(3, 0.5));
    assertEquals(0.5, certificate.dual().absolute());
    assertEquals("r1", certificate.dual().absoluteAt());
    assertEquals(0.5, certificate.dual().relative());
  }

  @Test
  void whatPlainArithmeticDoesNotSeeIsSeen() {
    // 1e16·1 + 1·1 - 1e16·1 is 1, and has to be 0; in plain doubles it comes to 0.
    LinearModelBuilder builder = new LinearModelBuilder();
    for (int j = 0; j < 3; j++) {
      builder.addColumn(1, 1);
    }
    WriterExample.row(builder, 0, 0, 0, 1e16, 1, 1, 2, -1e16);
    Certificate certificate =
        Certificate.of(
            builder.build(Names.NUMBERED),
            new LinearObjective(new double[] {1e16, 1, -1e16}, 0),
            new Values(numbers(1, 1, 1), numbers(0), numbers(0, 0, 0)));
    assertEquals(1, certificate.primal().absolute());
    assertEquals(1, certificate.primalValue());
    assertEquals(1, certificate.dualValue());
  }

  @Test
  void aValueThatIsNoNumberNeverPasses() {
    Certificate certificate = examine(numbers(3, Double.NaN), numbers(3, 0));
    assertEquals(INFINITY, certificate.primal().absolute());
    assertEquals(INFINITY, certificate.primal().relative());
    assertEquals("r0", certificate.primal().absoluteAt());
    assertEquals(INFINITY, certificate.gap());
    assertEquals(INFINITY, certificate.gapRelative());
  }

  @Test
  void aDualThatIsNoNumberNeverPasses() {
    Certificate certificate = examine(numbers(3, 1), numbers(3, Double.NaN));
    assertEquals(INFINITY, certificate.dual().absolute());
    assertEquals("r1", certificate.dual().absoluteAt());
    assertEquals(INFINITY, certificate.dual().relative());
  }

  @Test
  void aReducedCostThatIsNoNumberNeverPasses() {
    Values values = new Values(numbers(3, 1), numbers(3, 0), numbers(Double.NaN, 0));
    Certificate certificate = Certificate.of(model(), OBJECTIVE, values);
    assertEquals(INFINITY, certificate.dual().absolute());
    assertEquals("c0", certificate.dual().absoluteAt());
  }

  @Test
  void anInfiniteValueNeverPasses() {
    Certificate certificate = examine(numbers(3, INFINITY), numbers(3, 0));
    assertEquals(INFINITY, certificate.primal().absolute());
    assertEquals(INFINITY, certificate.gap());
  }

  @Test
  void valuesOfAnotherProgramAreRefused() {
    Values values = new Values(numbers(1), numbers(0, 0), numbers(0, 0));
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> Certificate.of(model(), OBJECTIVE, values));
    assertTrue(
        refusal.getMessage().startsWith("Number of column values (1) is not that of the model (2)"),
        refusal.getMessage());
  }

  private static Certificate examine(double[] columns, double[] duals) {
    return Certificate.of(model(), OBJECTIVE, new Values(columns, duals, new double[2]));
  }

  private static LinearModel model() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 3);
    builder.addColumn(0, INFINITY);
    WriterExample.row(builder, 4, INFINITY, 0, 1, 1, 1);
    WriterExample.row(builder, -INFINITY, 5, 0, 1, 1, -1);
    return builder.build(Names.NUMBERED);
  }

  private static double[] numbers(double... numbers) {
    return numbers;
  }
}
