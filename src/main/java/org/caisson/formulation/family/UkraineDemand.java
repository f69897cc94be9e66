package org.caisson.formulation.family;

import org.caisson.domain.contract.Destination;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.Need;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pledge;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * Ukraine's monthly need is met, or the shortfall is measured.
 *
 * <p>For each item i that is needed and each month t with a need, in units:
 *
 * <pre>
 *   sum over Ukraine lines k of deliver(k,t) + sum over pool lines k of toUkraine(k,t)
 *   + sum over pledges d of donate(d,t) + ukraineShort(i,t)  &gt;=  need(i,t)
 * </pre>
 *
 * <p>Each month stands alone: a surplus does not serve the month after. Soft through the shortfall,
 * which is at most what is stated as SOFT: a HARD need is met in every plan. What is IGNORED is not
 * part of need(i,t).
 */
public final class UkraineDemand implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "ukraine-need",
        "Ukraine need",
        "Deliveries, donations and shortfall together meet the stated monthly need.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int need = 0; need < index.needs().size(); need++) {
      for (int t = 0; t < index.months(); t++) {
        if (index.needs().get(need).perMonth()[t] > 0) {
          addNeed(program, need, t);
        }
      }
    }
  }

  private static void addNeed(Program program, int need, int t) {
    Variables variables = program.variables();
    Need stated = program.index().needs().get(need);
    String item = program.index().item(stated.item()).id();
    program
        .atLeast(new RowKey("need", need, item, t), stated.perMonth()[t])
        .plus(variables.ukraineShort().at(need, t));
    addDeliveries(program, stated.item(), t);
    addDonations(program, stated.item(), t);
  }

  private static void addDeliveries(Program program, int item, int t) {
    Variables variables = program.variables();
    for (int k = 0; k < program.index().orders().size(); k++) {
      Order order = program.index().orders().get(k);
      if (order.item() == item && order.line().destination() == Destination.UKRAINE) {
        program.plus(variables.deliver().at(k, t));
      } else if (order.item() == item) {
        program.plus(variables.toUkraine().at(k, t));
      }
    }
  }

  private static void addDonations(Program program, int item, int t) {
    PlanIndex index = program.index();
    for (int d = 0; d < index.pledges().size(); d++) {
      Pledge pledge = index.pledges().get(d);
      if (index.stockpiles().get(pledge.stockpile()).item() == item) {
        program.plus(program.variables().donate().at(d, t));
      }
    }
  }
}
