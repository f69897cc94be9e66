package org.caisson.formulation.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.NationBudgets;
import org.caisson.domain.nation.YearBudget;
import org.caisson.domain.requirement.Requirement;

/** Works out prices, payments, budgets and aid packages month by month. */
final class MoneyIndexer {
  private final PlanningModel model;
  private final Horizon horizon;
  private final Currencies currencies;

  MoneyIndexer(PlanningModel model, Currencies currencies) {
    this.model = model;
    this.horizon = model.horizon();
    this.currencies = currencies;
  }

  MoneyIndex index() {
    return new MoneyIndex(
        model.contractLines().stream().map(this::price).toList(),
        model.nations().stream().flatMap(nation -> packages(nation).stream()).toList());
  }

  private OrderPrice price(ContractLine line) {
    int months = horizon.months();
    double[] perUnit = new double[months];
    double[] advances = new double[months];
    double[] milestones = new double[months];
    Money price = line.unitPrice();
    if (price != null) {
      for (int t = 0; t < months; t++) {
        perUnit[t] = line.shareOnDelivery() * currencies.inAccount(price, horizon.month(t));
      }
      for (Payment payment : line.payments()) {
        double[] of = payment.kind() == Payment.Kind.ADVANCE ? advances : milestones;
        addPlanned(line, price, payment, of);
      }
    }
    return new OrderPrice(perUnit, advances, milestones);
  }

  /** What is due before the horizon is past, what is due after it nobody plans. */
  private void addPlanned(ContractLine line, Money price, Payment payment, double[] byMonth) {
    YearMonth due = payment.dueOn(line);
    if (due != null && horizon.contains(due)) {
      byMonth[horizon.index(due)] +=
          payment.share() * line.outstanding() * currencies.inAccount(price, due);
    }
  }

  List<BudgetYear> budgets() {
    List<BudgetYear> budgets = new ArrayList<>();
    for (Nation nation : model.nations()) {
      for (YearBudget budget : NationBudgets.of(nation, model.pledge())) {
        if (budget.budget().requirement() != Requirement.IGNORED) {
          budgets.add(budget(nation, budget));
        }
      }
    }
    return List.copyOf(budgets);
  }

  private BudgetYear budget(Nation nation, YearBudget year) {
    FiscalCalendar calendar = FiscalCalendar.of(nation);
    int first = firstPlanned(calendar.first(year.budget().year()));
    int last = lastPlanned(calendar.last(year.budget().year()));
    Money amount = year.budget().amount();
    int at = Math.min(first, horizon.months() - 1);
    double ceiling = currencies.inAccount(amount, horizon.month(at));
    double[] weight = weight(amount.currency(), at);
    return new BudgetYear(nation, year.budget(), year.derived(), ceiling, first, last, weight);
  }

  private List<IndexedPackage> packages(Nation nation) {
    List<IndexedPackage> packages = new ArrayList<>();
    for (AidPackage aid : nation.aidPackages()) {
      int first = firstPlanned(aid.from());
      int last = lastPlanned(aid.to());
      if (first <= last) {
        double amount = currencies.inAccount(aid.amount(), horizon.month(first));
        double[] weight = weight(aid.amount().currency(), first);
        packages.add(new IndexedPackage(nation, aid, amount, first, last, weight));
      }
    }
    return packages;
  }

  private double[] weight(String currency, int at) {
    double[] weight = new double[horizon.months()];
    for (int t = 0; t < weight.length; t++) {
      weight[t] = currencies.weight(currency, horizon.month(at), horizon.month(t));
    }
    return weight;
  }

  private int firstPlanned(YearMonth month) {
    return Math.max(0, horizon.index(month));
  }

  private int lastPlanned(YearMonth month) {
    return Math.min(horizon.months() - 1, horizon.index(month));
  }
}
