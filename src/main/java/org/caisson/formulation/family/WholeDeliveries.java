package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * A contract line whose buyers refuse partial deliveries is delivered in one month as a whole, or
 * not at all.
 *
 * <p>For each such contract line k and each month t in which it can be delivered, in units:
 *
 * <pre>
 *   deliver(k,t)  =  planned(k) whole(k,t),        whole(k,t) 0 or 1
 * </pre>
 *
 * <p>where planned(k) is all that is outstanding and, where early deliveries are refused, all that
 * is due. The {@link DeliverySchedule} permits no more than that over all months, so that it
 * happens once at most. What is due before that month is late, what is due after it is ahead. Hard;
 * always met by delivering nothing.
 */
public final class WholeDeliveries implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "whole-deliveries",
        "Whole deliveries",
        "A contract line whose buyers refuse partial deliveries is delivered in one month as a whole, or not at all.",
        Group.CONTRACTS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      for (int t = 0; t < index.months(); t++) {
        if (order.isWhole(t)) {
          program
              .equal(new RowKey("as_a_whole", k, order.line().id(), t), 0)
              .plus(program.variables().deliver().at(k, t))
              .minus(order.planned(), program.variables().contracts().whole().at(k, t));
        }
      }
    }
  }
}
