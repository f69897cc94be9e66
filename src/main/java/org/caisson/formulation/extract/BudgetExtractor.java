package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.formulation.extract.Payments.Part;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.PlanIndex;

/** What each nation pays in each fiscal year, beside its budget where it has one. */
final class BudgetExtractor {
  private final PlanIndex index;
  private final Payments payments;
  private final AidExtractor aid;

  BudgetExtractor(PlanIndex index, Payments payments, AidExtractor aid) {
    this.index = index;
    this.payments = payments;
    this.aid = aid;
  }

  List<BudgetUse> budgets() {
    List<BudgetUse> uses = new ArrayList<>();
    for (Nation nation : index.model().nations()) {
      List<BudgetUse> ofNation = uses(nation);
      if (ofNation.stream().anyMatch(use -> use.paid() > 0 || use.ceiling() != null)) {
        uses.addAll(ofNation);
      }
    }
    return uses;
  }

  private List<BudgetUse> uses(Nation nation) {
    FiscalCalendar calendar = FiscalCalendar.of(nation);
    int last = calendar.yearOf(index.horizon().last());
    List<BudgetUse> uses = new ArrayList<>();
    for (int year = calendar.yearOf(index.horizon().start()); year <= last; year++) {
      uses.add(use(nation.id(), year, calendar));
    }
    return uses;
  }

  private BudgetUse use(String nation, int year, FiscalCalendar calendar) {
    Optional<BudgetYear> budget =
        index.budgets().stream()
            .filter(b -> b.nation().id().equals(nation) && b.budget().year() == year)
            .findFirst();
    Sums sums = new Sums();
    for (int t = 0; t < index.months(); t++) {
      if (calendar.yearOf(index.horizon().month(t)) == year) {
        sums.add(nation, t, budget);
      }
    }
    return sums.use(nation, year, budget);
  }

  /** The sums of a year. */
  private final class Sums {
    private double advances;
    private double milestones;
    private double deliveries;
    private double fromPackages;
    private double counted;

    private void add(String nation, int t, Optional<BudgetYear> budget) {
      double relief = aid.fromPackages(nation, t);
      double weight = budget.map(year -> year.weight()[t]).orElse(1.0);
      advances += payments.of(nation, Part.ADVANCE)[t];
      milestones += payments.of(nation, Part.MILESTONE)[t];
      deliveries += payments.of(nation, Part.DELIVERY)[t];
      fromPackages += relief;
      counted += weight * (payments.all(nation, t) - relief);
    }

    private BudgetUse use(String nation, int year, Optional<BudgetYear> budget) {
      double ceiling = budget.map(BudgetYear::ceiling).orElse(Double.POSITIVE_INFINITY);
      double excess = counted - ceiling;
      return new BudgetUse(
          nation,
          year,
          advances + milestones + deliveries,
          budget.map(BudgetYear::ceiling).orElse(null),
          advances,
          milestones,
          deliveries,
          fromPackages,
          counted,
          excess > Solution.NOISE ? excess : 0,
          budget.map(b -> b.budget().requirement()).orElse(null),
          budget.filter(BudgetYear::derived).map(b -> b.budget().provenance().note()).orElse(null));
    }
  }
}
