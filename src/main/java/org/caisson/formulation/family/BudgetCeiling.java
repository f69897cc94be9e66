package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.index.OrderPrice;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * Payments stay within a nation's budget, or what exceeds it is measured.
 *
 * <p>For each nation n and fiscal year y with a budget, stated or derived, of which a month is
 * planned; in the currency of account at the rate of the year's first planned month, with
 * weight(n,y,t) what money paid in month t counts at that rate, price(k,t) what is paid on delivery
 * of a unit of contract line k, fixed(k,t) its advances and milestones, and share(k,n) the part
 * that the nation buys:
 *
 * <pre>
 *   sum over k and months t in y of weight(n,y,t) price(k,t) share(k,n) deliver(k,t)
 *   + sum over k and months t in y of weight(n,y,t) share(k,n) fixed(k,t)
 *   - sum over packages p of n and months t in y of weight(n,y,t) fromPackage(p,t)
 *   - budgetExcess(n,y)  &lt;=  budget(n,y)
 * </pre>
 *
 * <p>Of a hard budget there is no excess. It is met by delivering nothing and being late, unless
 * advances and milestones alone are more than it: then no plan exists. Of a soft budget every plan
 * is possible, and the stage {@code BUDGET_EXCESS} brings the excess to its least.
 */
public final class BudgetCeiling implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "budget",
        "Budget",
        "What a nation pays in a fiscal year stays within its budget, or the excess is measured.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    for (int b = 0; b < program.index().budgets().size(); b++) {
      if (program.index().budgets().get(b).isPlanned()) {
        addCeiling(program, b);
      }
    }
  }

  private static void addCeiling(Program program, int b) {
    BudgetYear year = program.index().budgets().get(b);
    RowKey key = new RowKey("budget", b, year.subject(), year.firstMonth());
    program.atMost(key, year.ceiling() - fixed(program, year));
    for (int k = 0; k < program.index().orders().size(); k++) {
      addDeliveries(program, year, k);
    }
    for (int p = 0; p < program.index().money().packages().size(); p++) {
      addRelief(program, year, p);
    }
    program.minus(program.variables().money().budgetExcess().at(b, year.firstMonth()));
  }

  private static double fixed(Program program, BudgetYear year) {
    double sum = 0;
    for (int k = 0; k < program.index().orders().size(); k++) {
      OrderPrice price = program.index().money().prices().get(k);
      double share = share(program, year, k);
      for (int t = year.firstMonth(); t <= year.lastMonth(); t++) {
        sum += year.weight()[t] * share * price.fixed(t);
      }
    }
    return sum;
  }

  private static void addDeliveries(Program program, BudgetYear year, int k) {
    OrderPrice price = program.index().money().prices().get(k);
    double share = share(program, year, k);
    for (int t = year.firstMonth(); t <= year.lastMonth(); t++) {
      double paid = year.weight()[t] * share * price.perUnit()[t];
      if (paid > 0) {
        program.plus(paid, program.variables().deliver().at(k, t));
      }
    }
  }

  private static void addRelief(Program program, BudgetYear year, int p) {
    IndexedPackage aid = program.index().money().packages().get(p);
    if (aid.nation().id().equals(year.nation().id())) {
      for (int t = year.firstMonth(); t <= year.lastMonth(); t++) {
        program.minus(year.weight()[t], program.variables().money().fromPackage().at(p, t));
      }
    }
  }

  private static double share(Program program, BudgetYear year, int k) {
    return program.index().orders().get(k).line().shareOf(year.nation().id());
  }
}
