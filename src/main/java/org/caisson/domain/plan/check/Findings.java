package org.caisson.domain.plan.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what does not hold, beyond the rounding that any solver leaves. */
final class Findings {
  /** A solver's rounding: this many units, or this share of the number. */
  private static final double ABSOLUTE = 0.01;

  /** The same for tempo and shares of a month, where 0.01 would be a percent of a line. */
  private static final double ABSOLUTE_TEMPO = 1e-6;

  private static final double RELATIVE = 1e-6;

  private final List<Finding> found = new ArrayList<>();

  /** Reports when {@code actual} is more than {@code limit}. */
  void atMost(String rule, String where, double limit, double actual) {
    if (!(actual <= limit + slack(limit))) {
      found.add(new Finding(rule, where, limit, actual));
    }
  }

  /** Reports when {@code actual}, a tempo or a share of a month, is more than {@code limit}. */
  void tempoAtMost(String rule, String where, double limit, double actual) {
    if (!(actual <= limit + ABSOLUTE_TEMPO + RELATIVE * Math.abs(limit))) {
      found.add(new Finding(rule, where, limit, actual));
    }
  }

  /** Reports when {@code actual} differs from {@code expected}. */
  void equal(String rule, String where, double expected, double actual) {
    if (!(Math.abs(actual - expected) <= slack(expected))) {
      found.add(new Finding(rule, where, expected, actual));
    }
  }

  /** Reports when {@code actual}, a tempo or a share, differs from {@code expected}. */
  void tempoEqual(String rule, String where, double expected, double actual) {
    if (!(Math.abs(actual - expected) <= ABSOLUTE_TEMPO + RELATIVE * Math.abs(expected))) {
      found.add(new Finding(rule, where, expected, actual));
    }
  }

  private static double slack(double size) {
    return ABSOLUTE + RELATIVE * Math.abs(size);
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
