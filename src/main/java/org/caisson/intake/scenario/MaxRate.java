package org.caisson.intake.scenario;

import java.util.List;

/** The MAX rate of lines is another in a span of months; their other rates stay. */
record MaxRate(LineChoice lines, Amount amount, MonthSpan span) implements NamedChange {
  private static final List<String> MAX = List.of("max");

  static MaxRate of(ChangeFields fields) {
    return new MaxRate(LineChoice.of(fields), fields.amount(), fields.span());
  }

  @Override
  public void in(Edit edit) {
    span.check(edit);
    List<Integer> chosen = lines.in(edit);
    for (int line : chosen) {
      CapacityRates rates = new CapacityRates(edit, line);
      if (!amount.isRelative() && (chosen.size() > 1 || rates.products().size() > 1)) {
        refuseValue(edit);
        return;
      }
      rates.change(MAX, amount::of, span);
      rates.endSegments();
    }
  }

  private void refuseValue(Edit edit) {
    edit.fault(
        "change.amount",
        "value",
        String.valueOf(amount.value()),
        "`value` (%s) is the rate of one item on one line, and the change is about several. Maybe state `times`, or name a line that makes one item."
            .formatted(amount.value()));
  }
}
