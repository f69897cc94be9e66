package org.caisson.domain.plan.check;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.plan.AidPayment;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** A plan whose money is falsified is found out. */
class MoneyCheckTest {
  private static final String AMOUNT = "A package pays no more than it holds";
  private static final String USE = "Packages pay for deliveries to Ukraine";
  private static final String RELIEF = "Packages relieve budgets";

  /**
   * October to September are a fiscal year, of which January is the fourth month: 1000 EUR softly
   * for 2024, 100 for Ukraine at 20, a tenth in advance and a fifth for a milestone, and 200 USD of
   * aid.
   */
  private final PlanningModel model =
      TestModel.over(12)
          .item("shell")
          .line("line", "shell", 100, 0)
          .order(
              new OrderSpec("order", "shell", 50, 0, 0, 0, 0, 0, 0, 0, 0, 50)
                  .to(Destination.UKRAINE)
                  .price(20)
                  .notEarly()
                  .with(line -> Rewrite.with(line, "payments", payments())))
          .rate("EUR", 1.25)
          .rate("EUR", 1, 3)
          .ofNation(
              nation ->
                  Rewrite.with(
                      Rewrite.with(
                          Rewrite.with(nation, "fiscalYearStart", 10),
                          "budgets",
                          List.of(
                              new Budget(
                                  2024,
                                  new Money(700, "EUR"),
                                  Requirement.SOFT,
                                  Provenance.UNSTATED))),
                      "aidPackages",
                      List.of(
                          new AidPackage(
                              "aid", usd(200), month(0), month(1), Provenance.UNSTATED))))
          .build();

  private final ProductionPlan plan = Planning.plan(model);

  private static List<Payment> payments() {
    return List.of(
        new Payment(Kind.ADVANCE, 0.1, month(0)),
        new Payment(Kind.MILESTONE, 0.2, month(3)),
        new Payment(Kind.DELIVERY, 0.7, null));
  }

  @Test
  void theMoneyOfAPlanStandsUp() {
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    BudgetUse use = plan.budgets().get(0);
    // Of 2000: 200 and 50 x 14 in January, of which 200 are aid; 400 in April. In EUR that is
    // 700 / 1.25 + 400 / 1 = 960, 260 more than 700, and 325 USD at the rate of January.
    assertEquals(1300, use.paid(), 1e-6);
    assertEquals(960 * 1.25, use.counted(), 1e-6);
    assertEquals(325, use.excess(), 1e-6);
    assertEquals(700, plan.budgets().get(1).paid(), 1e-6);
  }

  @Test
  void paymentsThatTheContractLinesDoNotMakeAreFound() {
    assertBroken(budget("advances", 100.0), "Advances are paid");
    assertBroken(budget("milestones", 0.0), "Milestones are paid");
    assertBroken(budget("deliveries", 701.0), "Deliveries are paid");
    assertBroken(budget("paid", 1299.0), "Payments add up");
  }

  @Test
  void aFalseCeilingAndAFalseExcessAreFound() {
    assertBroken(budget("ceiling", 700.0), "The ceiling is the nation's budget");
    assertBroken(budget("counted", 1100.0), "Payments count against the budget");
    assertBroken(
        budget("excess", 0.0),
        "The excess is what is beyond the budget",
        "A stage came to no more than the plan");
  }

  @Test
  void aidBeyondThePackageIsFound() {
    ProductionPlan more = aid(new AidPayment("N", "aid", month(0), 300));
    assertBroken(
        more,
        RELIEF,
        "Payments count against the budget",
        "The excess is what is beyond the budget",
        AMOUNT);
  }

  @Test
  void aidForNothingAndOutOfSeasonIsFound() {
    ProductionPlan early = aid(new AidPayment("N", "aid", month(1), 200));
    assertBroken(early, USE);
    ProductionPlan late = aid(new AidPayment("N", "aid", YearMonth.of(2024, 12), 200));
    assertBroken(
        late,
        RELIEF,
        "Payments count against the budget",
        "The excess is what is beyond the budget",
        RELIEF,
        "A package pays in its months",
        USE);
  }

  private ProductionPlan budget(String figure, double value) {
    BudgetUse falsified = Rewrite.with(plan.budgets().get(0), figure, value);
    return Rewrite.with(plan, "budgets", List.of(falsified, plan.budgets().get(1)));
  }

  private ProductionPlan aid(AidPayment payment) {
    return Rewrite.with(plan, "aid", List.of(payment));
  }

  private void assertBroken(ProductionPlan falsified, String... rules) {
    assertEquals(
        List.of(rules),
        PlanChecker.check(model, falsified, 1e-6).stream().map(Finding::rule).toList());
  }
}
