package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class AidPackageLimitTest {
  private static final double EXACT = 1e-6;
  private static final int DECEMBER = 11;
  private static final int NEXT_JANUARY = 12;

  /** 150 due for Ukraine in December at 10 each, 1000 for 2024, and a package all over the year. */
  private static TestModel model(Money amount) {
    double[] due = new double[13];
    due[DECEMBER] = 150;
    AidPackage aid = new AidPackage("aid", amount, month(-3), month(11), Provenance.UNSTATED);
    return TestModel.over(13)
        .item("shell")
        .line("line", "shell", 1000, 0)
        .order(new OrderSpec("order", "shell", due).to(Destination.UKRAINE).price(10).notEarly())
        .budget(2024, 1000)
        .ofNation(nation -> Rewrite.with(nation, "aidPackages", List.of(aid)));
  }

  @Test
  void aPackagePaysForWhatTheBudgetDoesNotReach() {
    // 1000 of the budget and 300 of the package pay for 130; 20 are a month late.
    PlanFigures plan = PlanFigures.of(model(TestModel.usd(300)));
    assertEquals(130, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(20, plan.delivered("order", NEXT_JANUARY), EXACT);
    assertEquals(300, plan.aid("N", DECEMBER), EXACT);
    assertEquals(1300, plan.paid("N", 2024), EXACT);
    assertEquals(300, plan.budget("N", 2024, BudgetUse::fromPackages), EXACT);
    assertEquals(1000, plan.budget("N", 2024, BudgetUse::counted), EXACT);
    assertEquals(1.0 / 10, plan.worth("lateness-1", "aid-package", "N_aid", 0), EXACT);
    assertEquals(300, kpi(plan, "value.paid.packages"), EXACT);
  }

  @Test
  void aPackageWithMoreThanIsNeededIsUsedFirst() {
    // 500 would do, but where it is left open the package pays: 600 of its 600, 900 of the budget.
    PlanFigures plan = PlanFigures.of(model(TestModel.usd(600)));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(600, plan.aid("N", DECEMBER), EXACT);
    assertEquals(900, plan.budget("N", 2024, BudgetUse::counted), EXACT);
  }

  @Test
  void aPackageInAnotherCurrencyIsConvertedInTheMonthOfPayment() {
    // 240 EUR are worth 1.25 USD each in January and 1 in December, when they pay for 24.
    PlanFigures plan =
        PlanFigures.of(model(new Money(240, "EUR")).rate("EUR", 1.25).rate("EUR", 1, DECEMBER));
    assertEquals(124, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(240, plan.aid("N", DECEMBER), EXACT);
  }

  private static double kpi(PlanFigures plan, String id) {
    return plan.plan().kpis().stream()
        .filter(kpi -> kpi.id().equals(id))
        .mapToDouble(Kpi::value)
        .sum();
  }
}
