package org.caisson.formulation.family;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.nation.Nation;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.OrderPrice;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * Aid packages pay for deliveries to Ukraine and for nothing else.
 *
 * <p>For each nation n and month t that a package of it covers, in the currency of account at the
 * month's rate, with price(k,t) what is paid on delivery of a unit of contract line k, fixed(k,t)
 * its advances and milestones, and share(k,n) the part that the nation buys:
 *
 * <pre>
 *   sum over packages p of n of fromPackage(p,t)
 *   - sum over Ukraine lines k of price(k,t) share(k,n) deliver(k,t)
 *   - sum over Ukraine lines k of share(k,n) fixed(k,t)
 *   - sum over pool lines k of price(k,t) share(k,n) toUkraine(k,t)  &lt;=  0
 * </pre>
 *
 * <p>Hard; always met by paying out of budgets. Advances and milestones of pool lines are for both
 * destinations and are paid out of budgets.
 */
public final class AidUse implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "aid-use",
        "Use of aid packages",
        "What is paid out of packages is at most what the nation pays on deliveries to Ukraine.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    List<Nation> nations = program.index().model().nations();
    for (int n = 0; n < nations.size(); n++) {
      for (int t = 0; t < program.index().months(); t++) {
        if (program.index().money().hasPackage(nations.get(n).id(), t)) {
          addUse(program, n, nations.get(n).id(), t);
        }
      }
    }
  }

  private static void addUse(Program program, int number, String nation, int t) {
    PlanIndex index = program.index();
    program.atMost(new RowKey("aid_use", number, nation, t), fixed(index, nation, t));
    for (int p = 0; p < index.money().packages().size(); p++) {
      IndexedPackage aid = index.money().packages().get(p);
      if (aid.nation().id().equals(nation)) {
        program.plus(program.variables().money().fromPackage().at(p, t));
      }
    }
    for (int k = 0; k < index.orders().size(); k++) {
      minusDeliveries(program, nation, k, t);
    }
  }

  private static double fixed(PlanIndex index, String nation, int t) {
    double sum = 0;
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      if (order.line().destination() == Destination.UKRAINE) {
        sum += order.line().shareOf(nation) * index.money().prices().get(k).fixed(t);
      }
    }
    return sum;
  }

  private static void minusDeliveries(Program program, String nation, int k, int t) {
    Order order = program.index().orders().get(k);
    OrderPrice price = program.index().money().prices().get(k);
    double paid = order.line().shareOf(nation) * price.perUnit()[t];
    if (paid > 0 && order.line().destination() == Destination.UKRAINE) {
      program.minus(paid, program.variables().deliver().at(k, t));
    } else if (paid > 0) {
      program.minus(paid, program.variables().toUkraine().at(k, t));
    }
  }
}
