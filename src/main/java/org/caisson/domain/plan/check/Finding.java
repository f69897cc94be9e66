package org.caisson.domain.plan.check;

/**
 * A place where a plan does not agree with its model or with itself.
 *
 * @param rule what does not hold, in words
 * @param where the line, item, contract line or nation, and the month
 * @param expected what it should be, or the limit
 * @param actual what the plan says
 */
public record Finding(String rule, String where, double expected, double actual) {

  @Override
  public String toString() {
    return "%s: %s should be %s but is %s".formatted(rule, where, expected, actual);
  }
}
