package org.caisson.intake.scenario;

import java.util.List;

/**
 * All rates of lines, 1-8-5, MAX and MSR, are so many times as high in a span of months: the lines
 * are larger or smaller.
 */
record Rates(LineChoice lines, Amount amount, MonthSpan span) implements NamedChange {
  private static final List<String> ALL = List.of("rate185", "max", "msr");

  static Rates of(ChangeFields fields) {
    Amount times = new Amount(fields.number("times", 1), null);
    return new Rates(LineChoice.of(fields), times, fields.span());
  }

  @Override
  public void in(Edit edit) {
    span.check(edit);
    for (int line : lines.in(edit)) {
      CapacityRates rates = new CapacityRates(edit, line);
      rates.change(ALL, amount::of, span);
      if (!span.isWhole()) {
        rates.endSegments();
      }
    }
  }
}
