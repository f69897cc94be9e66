package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * Deliveries keep to the schedule, run ahead of it where the buyers accept that, or fall behind it
 * as lateness.
 *
 * <p>For each contract line k and month t, in units:
 *
 * <pre>
 *   deliver(k,t) + late(k,t) - late(k,t-1) + lost(k,t) - ahead(k,t) + ahead(k,t-1)  =  due(k,t)
 * </pre>
 *
 * <p>On a line with an option firm(k,t) of {@link Options} stands in the place of deliver(k,t): an
 * option is never due. late(k,t) is what is owed at the end of the month and carries over, so that
 * the row's dual is the price of one more unit due in that month. Where late deliveries are refused
 * there is no late but lost(k,t): what is due in the month, not delivered in it and never will be.
 * Neither exists where the lateness is {@code HARD}; under a hard completion nothing is lost, and
 * nothing is owed at the end of the horizon, or of the last month in which deliveries are accepted.
 * ahead(k,t) is bounded by what is still outstanding, and by 0 where early deliveries are not
 * accepted; so a line is never delivered more than its quantity, and never before its earliest
 * month nor after its latest (there is no variable). Soft through lateness and loss: always met by
 * delivering nothing and being late, unless the terms are hard.
 */
public final class DeliverySchedule implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "delivery",
        "Delivery and lateness",
        "Deliveries keep to the schedule of a contract line or fall behind it as lateness.",
        Group.CONTRACTS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    Variables variables = program.variables();
    for (int order = 0; order < index.orders().size(); order++) {
      Order planned = index.orders().get(order);
      for (int t = 0; t < index.months(); t++) {
        program
            .equal(new RowKey("due", order, planned.line().id(), t), planned.due()[t])
            .plus(Deliveries.firm(program, order, t))
            .plus(variables.late().at(order, t))
            .minus(variables.late().at(order, t - 1))
            .plus(variables.contracts().lost().at(order, t))
            .minus(variables.ahead().at(order, t))
            .plus(variables.ahead().at(order, t - 1));
      }
    }
  }
}
