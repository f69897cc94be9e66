package org.caisson.domain.plan.compare;

/** The smallest differences that count, beside those that are small beside their figures. */
final class Rounding {
  /** Of a stage value, in its unit: what a certificate leaves open. */
  static final double STAGE = 1e-6;

  /** Of units in lists, of which a hundredth may be the tolerance of a row. */
  static final double UNITS = 0.01;

  /** Of tempos and copies: the last figure that is shown. */
  static final double SHOWN = 0.005;

  /** Of money: less than one unit of a currency. */
  static final double MONEY = 1;

  private Rounding() {}
}
