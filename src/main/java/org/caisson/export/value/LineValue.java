package org.caisson.export.value;

import java.time.YearMonth;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ContractLineStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a contract line is worth, in the currency of its price. A line without a price has none.
 *
 * @param ceiling the most that may be ordered; without a framework what is ordered and optional
 * @param firm what is bindingly ordered, call-offs included
 * @param option what the buyers may still order
 * @param calledOff the part of the firm orders that came about by call-offs
 * @param exercised the part of the option that the plan exercises
 * @param before what was delivered before the horizon
 * @param delivered what the plan delivers
 * @param paid what is paid in the planned months: advances and milestones due in them, and on
 *     delivery
 */
record LineValue(
    double ceiling,
    double firm,
    double option,
    double calledOff,
    double exercised,
    double before,
    double delivered,
    double paid) {

  static final LineValue NOTHING = new LineValue(0, 0, 0, 0, 0, 0, 0, 0);

  /** The value of a line; null when it has no price. */
  static @Nullable LineValue of(ContractLine line, ContractLineStatus status, Horizon horizon) {
    Money money = line.unitPrice();
    if (money == null) {
      return null;
    }
    Double most = line.ceiling();
    LineValue units =
        new LineValue(
            most == null ? line.firm() + line.option() : most,
            line.firm(),
            line.option(),
            line.calledOff(),
            status.exercised(),
            line.delivered(),
            status.delivered(),
            line.outstanding() * shareDue(line, horizon)
                + status.delivered() * line.shareOnDelivery());
    return units.times(money.amount());
  }

  /** The part of the price that is due in planned months whatever is delivered. */
  private static double shareDue(ContractLine line, Horizon horizon) {
    double share = 0;
    for (Payment payment : line.payments()) {
      YearMonth due = payment.dueOn(line);
      share += due != null && horizon.contains(due) ? payment.share() : 0;
    }
    return share;
  }

  /** So many times the value. */
  LineValue times(double factor) {
    return new LineValue(
        factor * ceiling,
        factor * firm,
        factor * option,
        factor * calledOff,
        factor * exercised,
        factor * before,
        factor * delivered,
        factor * paid);
  }

  /** Both together. */
  LineValue plus(LineValue other) {
    return new LineValue(
        ceiling + other.ceiling,
        firm + other.firm,
        option + other.option,
        calledOff + other.calledOff,
        exercised + other.exercised,
        before + other.before,
        delivered + other.delivered,
        paid + other.paid);
  }
}
