package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.requirement.Requirement;

/**
 * Nations pay what their contract lines say, out of packages no more than these hold and than
 * deliveries to Ukraine cost, and beyond a hard budget nothing.
 */
final class MoneyCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Currencies currencies;
  private final Map<String, ContractLine> lines;

  MoneyCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    currencies = new Currencies(model.currency(), model.rates());
    lines =
        model.contractLines().stream()
            .collect(Collectors.toMap(ContractLine::id, Function.identity()));
  }

  void run(Findings findings) {
    for (Nation nation : model.nations()) {
      for (int year = yearOf(nation, horizon.start()); isPlanned(nation, year); year++) {
        checkYear(nation, year, findings);
      }
      new AidCheck(model, plan, nation).run(findings);
    }
  }

  private boolean isPlanned(Nation nation, int year) {
    return year <= yearOf(nation, horizon.last());
  }

  /** A year that starts after January is named by the next January. */
  private static int yearOf(Nation nation, YearMonth month) {
    int monthsBefore = Math.floorMod(1 - nation.fiscalYearStart(), 12);
    return month.plusMonths(monthsBefore).getYear();
  }

  private void checkYear(Nation nation, int year, Findings findings) {
    String where = "budget of " + nation.id() + " in " + year;
    double onDelivery = onDelivery(nation, year).stream().mapToDouble(Paid::amount).sum();
    double advances = sum(fixed(nation, year, Payment.Kind.ADVANCE));
    double milestones = sum(fixed(nation, year, Payment.Kind.MILESTONE));
    double relief = sum(relief(nation, year));
    BudgetUse use = stated(nation, year);
    findings.equal("Deliveries are paid", where, onDelivery, use.deliveries());
    findings.equal("Advances are paid", where, advances, use.advances());
    findings.equal("Milestones are paid", where, milestones, use.milestones());
    findings.equal("Payments add up", where, onDelivery + advances + milestones, use.paid());
    findings.equal("Packages relieve budgets", where, relief, use.fromPackages());
    budget(nation, year).ifPresent(budget -> checkBudget(nation, budget, use, findings));
  }

  private void checkBudget(Nation nation, Budget budget, BudgetUse use, Findings findings) {
    String where = "budget of " + nation.id() + " in " + budget.year();
    YearMonth first = firstPlanned(nation, budget.year());
    Money amount = budget.amount();
    double ceiling = currencies.inAccount(amount, first);
    double counted = 0;
    for (Paid paid : onDelivery(nation, budget.year())) {
      counted += inBudget(paid, amount);
    }
    for (Payment.Kind kind : Payment.Kind.values()) {
      for (Paid paid : fixed(nation, budget.year(), kind)) {
        counted += inBudget(paid, amount);
      }
    }
    for (Paid paid : relief(nation, budget.year())) {
      counted -= inBudget(paid, amount);
    }
    counted *= currencies.rate(amount.currency(), first);
    if (budget.requirement() == Requirement.HARD) {
      findings.atMost("Payments keep within budgets", where, ceiling, counted);
    }
    double shown = use.ceiling() == null ? Double.NaN : use.ceiling();
    findings.equal("The ceiling is the nation's budget", where, ceiling, shown);
    findings.equal("Payments count against the budget", where, counted, use.counted());
    double excess = Math.max(0, counted - ceiling);
    findings.equal("The excess is what is beyond the budget", where, excess, use.excess());
  }

  private double inBudget(Paid paid, Money budget) {
    return paid.amount() / currencies.rate(budget.currency(), paid.month());
  }

  private YearMonth firstPlanned(Nation nation, int year) {
    YearMonth month = horizon.start();
    while (yearOf(nation, month) < year) {
      month = month.plusMonths(1);
    }
    return month;
  }

  /** What is paid in a month, in the currency of account at its rate. */
  private record Paid(YearMonth month, double amount) {}

  private static double sum(List<Paid> payments) {
    return payments.stream().mapToDouble(Paid::amount).sum();
  }

  private List<Paid> onDelivery(Nation nation, int year) {
    List<Paid> payments = new ArrayList<>();
    for (Delivery delivery : plan.deliveries()) {
      if (nation.id().equals(delivery.nation()) && yearOf(nation, delivery.month()) == year) {
        ContractLine line = lines.get(delivery.contractLine());
        double price = price(line, delivery.month()) * line.shareOnDelivery();
        payments.add(new Paid(delivery.month(), delivery.quantity() * price));
      }
    }
    return payments;
  }

  private List<Paid> fixed(Nation nation, int year, Payment.Kind kind) {
    List<Paid> payments = new ArrayList<>();
    for (ContractLine line : model.contractLines()) {
      double planned = line.outstanding() * line.shareOf(nation.id());
      for (Payment payment : line.payments()) {
        YearMonth due = payment.dueOn(line);
        boolean inYear = due != null && horizon.contains(due) && yearOf(nation, due) == year;
        if (inYear && payment.kind() == kind) {
          payments.add(new Paid(due, payment.share() * planned * price(line, due)));
        }
      }
    }
    return payments;
  }

  private List<Paid> relief(Nation nation, int year) {
    return plan.aid().stream()
        .filter(aid -> aid.nation().equals(nation.id()) && yearOf(nation, aid.month()) == year)
        .map(aid -> new Paid(aid.month(), aid.paid()))
        .toList();
  }

  private double price(ContractLine line, YearMonth month) {
    return line.unitPrice() == null ? 0 : currencies.inAccount(line.unitPrice(), month);
  }

  /** The entry of the plan; a nation that pays nothing and may pay anything has none. */
  private BudgetUse stated(Nation nation, int year) {
    return plan.budgets().stream()
        .filter(use -> use.nation().equals(nation.id()) && use.year() == year)
        .findFirst()
        .orElseGet(() -> new BudgetUse(nation.id(), year, 0, null));
  }

  /** The budget that is stated, or the one that gross domestic product and pledge make. */
  private Optional<Budget> budget(Nation nation, int year) {
    Optional<Budget> stated =
        nation.budgets().stream().filter(budget -> budget.year() == year).findFirst();
    return stated
        .or(() -> derived(nation, year))
        .filter(budget -> budget.requirement() != Requirement.IGNORED);
  }

  private Optional<Budget> derived(Nation nation, int year) {
    Pledge pledge = nation.pledge() == null ? model.pledge() : nation.pledge();
    return pledge == null
        ? Optional.empty()
        : nation.gdp().stream()
            .filter(gdp -> gdp.year() == year)
            .findFirst()
            .map(gdp -> new Budget(year, share(gdp, pledge), gdp.provenance()));
  }

  private static Money share(GrossProduct gdp, Pledge pledge) {
    Money all = gdp.amount();
    double defence = all.amount() * pledge.shareOfGdp();
    return new Money(defence * pledge.munitionsShare(), all.currency());
  }
}
