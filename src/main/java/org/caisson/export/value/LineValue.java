package org.caisson.export.value;

import java.time.YearMonth;
import java.util.function.Predicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ContractLineStatus;
import org.jspecify.annotations.Nullable;

/**
 * What contract lines are worth, in the currency of their prices. A line without a price has none.
 *
 * @param ceiling the most that frameworks permit; absent where no framework states one
 * @param most the most that may be ordered: the ceiling, or firm and option where none is stated
 * @param firm what is bindingly ordered, call-offs included
 * @param option what the buyers may still order
 * @param calledOff the part of the firm orders that came about by call-offs
 * @param exercised the part of the option that the plan exercises
 * @param before what was delivered before the horizon
 * @param delivered what the plan delivers
 * @param dueBefore what was to be paid before the horizon: for what was delivered before it, and
 *     advances and milestones that were due
 * @param paid what is paid in the planned months: advances and milestones due in them, and on
 *     delivery
 */
record LineValue(
    @Nullable Double ceiling,
    double most,
    double firm,
    double option,
    double calledOff,
    double exercised,
    double before,
    double delivered,
    double dueBefore,
    double paid) {

  static final LineValue NOTHING = new LineValue(null, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** A difference that is less than that of its whole is rounding. */
  private static final double NOISE = 1e-9;

  /** The value of a line; null when it has no price. */
  static @Nullable LineValue of(ContractLine line, ContractLineStatus status, Horizon horizon) {
    Money money = line.unitPrice();
    if (money == null) {
      return null;
    }
    Double stated = line.ceiling();
    double past = shareDue(line, due -> due.isBefore(horizon.start()));
    LineValue units =
        new LineValue(
            stated,
            stated == null ? line.firm() + line.option() : stated,
            line.firm(),
            line.option(),
            line.calledOff(),
            status.exercised(),
            line.delivered(),
            status.delivered(),
            line.delivered() + line.outstanding() * past,
            line.outstanding() * shareDue(line, horizon::contains)
                + status.delivered() * line.shareOnDelivery());
    return units.times(money.amount());
  }

  /** The part of the price that is due in some months whatever is delivered. */
  private static double shareDue(ContractLine line, Predicate<YearMonth> wanted) {
    double share = 0;
    for (Payment payment : line.payments()) {
      YearMonth due = payment.dueOn(line);
      share += due != null && wanted.test(due) ? payment.share() : 0;
    }
    return share;
  }

  /** What may be ordered beyond firm orders and options. */
  double room() {
    return left(most, firm + option);
  }

  /** What is ordered, exercised options included, and not delivered when the horizon ends. */
  double toDeliver() {
    return left(firm + exercised, before + delivered);
  }

  /** What is ordered, exercised options included, and not paid when the horizon ends. */
  double toPay() {
    return left(firm + exercised, dueBefore + paid);
  }

  private static double left(double whole, double part) {
    double left = whole - part;
    return Math.abs(left) < NOISE * whole ? 0 : left;
  }

  /** So many times the value. */
  LineValue times(double factor) {
    return new LineValue(
        ceiling == null ? null : factor * ceiling,
        factor * most,
        factor * firm,
        factor * option,
        factor * calledOff,
        factor * exercised,
        factor * before,
        factor * delivered,
        factor * dueBefore,
        factor * paid);
  }

  /** Both together; of ceilings those that are stated. */
  LineValue plus(LineValue other) {
    return new LineValue(
        together(ceiling, other.ceiling),
        most + other.most,
        firm + other.firm,
        option + other.option,
        calledOff + other.calledOff,
        exercised + other.exercised,
        before + other.before,
        delivered + other.delivered,
        dueBefore + other.dueBefore,
        paid + other.paid);
  }

  private static @Nullable Double together(@Nullable Double one, @Nullable Double other) {
    if (one == null) {
      return other;
    }
    return other == null ? one : Double.valueOf(one + other);
  }
}
