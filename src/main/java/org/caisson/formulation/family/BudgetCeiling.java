package org.caisson.formulation.family;

import org.caisson.domain.contract.BuyerShare;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * Payments on delivery stay within a nation's budget.
 *
 * <p>For each nation n and calendar year y with a budget, in the currency of account, with price(k)
 * the unit price of contract line k and share(k,n) the part that the nation buys:
 *
 * <pre>
 *   sum over k and months t in y of price(k) share(k,n) deliver(k,t)  &lt;=  budget(n,y)
 * </pre>
 *
 * <p>Hard; always met by delivering nothing and being late.
 */
public final class BudgetCeiling implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "budget",
        "Budget",
        "What a nation pays on deliveries in a calendar year stays within its budget.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int number = 0; number < index.budgets().size(); number++) {
      BudgetYear year = index.budgets().get(number);
      if (year.firstMonth() <= year.lastMonth()) {
        addCeiling(program, year, number);
      }
    }
  }

  private static void addCeiling(Program program, BudgetYear year, int number) {
    String subject = year.nation().id() + "_" + year.budget().year();
    program.atMost(new RowKey("budget", number, subject, year.firstMonth()), year.ceiling());
    for (int k = 0; k < program.index().orders().size(); k++) {
      double price = pricePaid(program.index(), year, program.index().orders().get(k));
      if (price > 0) {
        for (int t = year.firstMonth(); t <= year.lastMonth(); t++) {
          program.plus(price, program.variables().deliver().at(k, t));
        }
      }
    }
  }

  private static double pricePaid(PlanIndex index, BudgetYear year, Order order) {
    double share =
        order.line().buyers().stream()
            .filter(buyer -> buyer.nation().equals(year.nation().id()))
            .mapToDouble(BuyerShare::share)
            .sum();
    return share * index.amount(order.line().unitPrice());
  }
}
