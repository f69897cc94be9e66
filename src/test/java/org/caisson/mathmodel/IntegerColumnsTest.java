package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntegerColumnsTest {

  @Test
  void aColumnIsNoIntegerColumnUnlessItIsSaidToBe() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    assertFalse(builder.build(Names.NUMBERED).hasIntegers());
  }

  @Test
  void integerColumnsStayWhatTheyAreWhenRowsAreAddedAndBoundsFixed() {
    LinearModel held =
        WriterExample.integers()
            .withRow("hold", new int[] {0}, new double[] {1}, 0, 1)
            .withFixed(new int[] {2}, new double[] {1.5}, new int[0], new double[0]);

    assertArrayEquals(new int[] {0, 1, 3}, held.integerColumns());
    assertTrue(held.isInteger(1));
    assertFalse(held.isInteger(2));
  }

  @Test
  void aRelaxedModelHasTheBoundsAndNoIntegerColumns() {
    LinearModel relaxed = WriterExample.integers().relaxed();

    assertFalse(relaxed.hasIntegers());
    assertEquals(3, relaxed.columnUpper(1));
  }

  @Test
  void decidedColumnsAreFixedAtTheNearestWholeNumberAndTheOthersAreNot() {
    LinearModel decided =
        WriterExample.integers().withIntegersFixed(new double[] {0.9999999, 2, 0.25, 1e-9});

    assertFalse(decided.hasIntegers());
    assertEquals(1, decided.columnLower(0));
    assertEquals(1, decided.columnUpper(0));
    assertEquals(2, decided.columnLower(1));
    assertEquals(0, decided.columnUpper(3));
    assertEquals(0, decided.columnLower(2));
    assertEquals(Double.POSITIVE_INFINITY, decided.columnUpper(2));
  }
}
