package org.caisson.export.p21;

/**
 * What stands open of a contract line when a fiscal year begins.
 *
 * @param procured units ordered, exercised options included
 * @param accepted units accepted before, those before the horizon included
 */
record Balance(double procured, double accepted) {

  /** Units still due. */
  double due() {
    return left(accepted);
  }

  /** Units still due when so many more are accepted. */
  double dueAfter(double more) {
    return left(accepted + more);
  }

  private double left(double taken) {
    double left = procured - taken;
    return Math.abs(left) < Tally.NOISE ? 0 : left;
  }
}
