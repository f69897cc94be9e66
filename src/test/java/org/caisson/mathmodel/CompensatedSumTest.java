package org.caisson.mathmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {

  @Test
  void whatPlainAdditionLosesIsKept() {
    assertEquals(0, 1e16 + 1 - 1e16);
    CompensatedSum sum = new CompensatedSum();
    sum.add(1e16);
    sum.add(1);
    sum.add(-1e16);
    assertEquals(1, sum.value());
  }

  @Test
  void theRoundingOfAProductIsKept() {
    double a = 1 + Math.ulp(1.0);
    assertNotEquals(Math.ulp(1.0) * Math.ulp(1.0), a * a - 1 - 2 * Math.ulp(1.0));
    CompensatedSum sum = new CompensatedSum();
    sum.addProduct(a, a);
    sum.add(-1);
    sum.add(-2 * Math.ulp(1.0));
    assertEquals(Math.ulp(1.0) * Math.ulp(1.0), sum.value());
  }

  @Test
  void whatIsNoNumberStaysNoNumber() {
    CompensatedSum sum = new CompensatedSum();
    sum.add(Double.NaN);
    sum.add(1);
    assertTrue(Double.isNaN(sum.value()));
  }
}
