package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;

/**
 * What is decided of lines comes so many months later, or earlier: their openings and capacity
 * steps from a month on. What slips beyond the horizon does not come within it: a step is left out,
 * and a line whose opening slips so far does not open.
 *
 * @param from the first month of what slips
 */
record Slip(LineChoice lines, int months, MonthSpan from) implements NamedChange {

  static Slip of(ChangeFields fields) {
    return new Slip(LineChoice.of(fields), fields.whole("months"), fields.span());
  }

  @Override
  public void in(Edit edit) {
    from.check(edit);
    for (int line : lines.in(edit)) {
      slipOpening(edit, Edit.LINES + "/" + line);
      slipSteps(edit, Edit.LINES + "/" + line + "/capacitySteps");
    }
  }

  private void slipOpening(Edit edit, String line) {
    JsonNode opens = edit.at(line + "/opens");
    YearMonth month = Months.of(opens);
    if (opens.isTextual() && !month.isBefore(from.first())) {
      edit.set(line + "/opens", month.plusMonths(months).toString());
    }
  }

  /** From the last to the first, so that those left out do not move the others. */
  private void slipSteps(Edit edit, String steps) {
    for (int s = edit.at(steps).size() - 1; s >= 0; s--) {
      YearMonth month = Months.of(edit.at(steps + "/" + s + "/month"));
      YearMonth later = month.plusMonths(months);
      if (!Months.isReadable(month) || !from.contains(month)) {
        continue;
      }
      if (later.isAfter(edit.horizon().last())) {
        edit.remove(steps + "/" + s);
      } else {
        edit.set(steps + "/" + s + "/month", later.toString());
      }
    }
  }
}
