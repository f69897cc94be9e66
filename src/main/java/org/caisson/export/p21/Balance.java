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
    return procured - accepted;
  }
}
