package org.caisson.mathmodel;

/**
 * A sum of products kept as two doubles, about 32 decimal digits (Knuth's TwoSum, and TwoProduct
 * with a fused multiply-add; see Ogita, Rump and Oishi, Accurate Sum and Dot Product, 2005).
 * Anything that is not finite makes the sum NaN or infinite and never disappears again.
 */
final class CompensatedSum {
  private double high;
  private double low;

  void add(double value) {
    double sum = high + value;
    double part = sum - high;
    double error = (high - (sum - part)) + (value - part);
    settle(sum, low + error);
  }

  void addProduct(double a, double b) {
    double product = a * b;
    double error = Math.fma(a, b, -product);
    add(product);
    add(error);
  }

  void addProduct(CompensatedSum a, double b) {
    addProduct(a.high, b);
    addProduct(a.low, b);
  }

  void add(CompensatedSum other) {
    add(other.high);
    add(other.low);
  }

  void subtract(CompensatedSum other) {
    add(-other.high);
    add(-other.low);
  }

  private void settle(double sum, double rest) {
    high = sum + rest;
    low = rest - (high - sum);
  }

  double value() {
    return high + low;
  }
}
