package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Advances and milestones, fiscal years, dated rates and derived budgets, worked by hand. */
class FiscalBudgetsTest {
  private static final double EXACT = 1e-6;
  private static final Provenance NONE = Provenance.UNSTATED;
  private static final int JANUARY = 0;
  private static final int MARCH = 2;
  private static final int SEPTEMBER = 8;
  private static final int OCTOBER = 9;
  private static final int DECEMBER = 11;
  private static final int NEXT_JANUARY = 12;

  /** January 2024 to January 2025, 1000 a month. */
  private static TestModel thirteenMonths(OrderSpec order) {
    return TestModel.over(13).item("shell").line("line", "shell", 1000, 0).order(order.notEarly());
  }

  private static OrderSpec due(int t, double quantity, int later, double more) {
    double[] due = new double[13];
    due[t] += quantity;
    due[later] += more;
    return new OrderSpec("order", "shell", due);
  }

  private static OrderSpec dueInDecember() {
    return due(DECEMBER, 150, DECEMBER, 0).price(10);
  }

  private static OrderSpec paid(OrderSpec order, Payment... payments) {
    return order.with(line -> Rewrite.with(line, "payments", List.of(payments)));
  }

  private static Payment onDelivery(double share) {
    return new Payment(Kind.DELIVERY, share, null);
  }

  private static double kpi(PlanFigures plan, String id) {
    return plan.plan().kpis().stream()
        .filter(kpi -> kpi.id().equals(id))
        .mapToDouble(Kpi::value)
        .sum();
  }

  @Test
  void anAdvanceEatsTheBudgetOfTheFirstYear() {
    // 30 % of 150 at 10 are 450 in March. Of 1000 the other 550 pay for 550 / 7 = 78.57 in December
    // at the 7 that are left to pay for each; the other 71.43 come in January, for 500.
    OrderSpec order =
        paid(dueInDecember(), new Payment(Kind.ADVANCE, 0.3, month(MARCH)), onDelivery(0.7));
    PlanFigures plan = PlanFigures.of(thirteenMonths(order).budget(2024, 1000));
    assertEquals(550.0 / 7, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(150 - 550.0 / 7, plan.value("lateness-1"), EXACT);
    assertEquals(450, plan.budget("N", 2024, BudgetUse::advances), EXACT);
    assertEquals(550, plan.budget("N", 2024, BudgetUse::deliveries), EXACT);
    assertEquals(1000, plan.paid("N", 2024), EXACT);
    assertEquals(500, plan.paid("N", 2025), EXACT);
    assertEquals(1.0 / 7, plan.worth("lateness-1", "budget", "N_2024", 0), EXACT);
    assertEquals(1500, kpi(plan, "value.paid"), EXACT);
    assertEquals(0, kpi(plan, "value.toPay"), EXACT);
  }

  @Test
  void anAdvanceIsDueWhateverIsDelivered() {
    // 20 % of 1500 are paid in March. 10 a month can be made, 20 of 150 until the horizon ends, and
    // cost 8 each; the other 130 are still to be delivered and paid.
    OrderSpec order =
        paid(dueInDecember(), new Payment(Kind.ADVANCE, 0.2, month(MARCH)), onDelivery(0.8));
    TestModel slow =
        TestModel.over(13)
            .item("shell")
            .line("line", "shell", 10, 0)
            .order(order.earliest(DECEMBER))
            .storage("shell", "S", 0);
    PlanFigures plan = PlanFigures.of(slow);
    assertEquals(300, plan.budget("N", 2024, BudgetUse::advances), EXACT);
    assertEquals(10 * 8, plan.budget("N", 2024, BudgetUse::deliveries), EXACT);
    assertEquals(300 + 20 * 8, kpi(plan, "value.paid"), EXACT);
    assertEquals(130 * 8, kpi(plan, "value.toPay"), EXACT);
  }

  @Test
  void anAdvanceWithoutAMonthIsPaidInTheMonthOfAward() {
    // The advance of 450 falls to March of the award; the milestone of 300 to January 2025.
    OrderSpec order =
        paid(
            dueInDecember().awarded(MARCH),
            new Payment(Kind.ADVANCE, 0.3, null),
            new Payment(Kind.MILESTONE, 0.2, month(NEXT_JANUARY)),
            onDelivery(0.5));
    PlanFigures plan = PlanFigures.of(thirteenMonths(order));
    assertEquals(450, plan.budget("N", 2024, BudgetUse::advances), EXACT);
    assertEquals(150 * 5, plan.budget("N", 2024, BudgetUse::deliveries), EXACT);
    assertEquals(300, plan.budget("N", 2025, BudgetUse::milestones), EXACT);
  }

  @Test
  void whatWasPaidBeforeTheHorizonIsPastAndWhatIsDueAfterItIsStillToPay() {
    // 450 were paid in 2023 and are in no plan; 300 are due in February 2025, a month too late.
    OrderSpec order =
        paid(
            dueInDecember(),
            new Payment(Kind.ADVANCE, 0.3, month(-1)),
            new Payment(Kind.MILESTONE, 0.2, month(13)),
            onDelivery(0.5));
    PlanFigures plan = PlanFigures.of(thirteenMonths(order).budget(2024, 750));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(750, kpi(plan, "value.paid"), EXACT);
    assertEquals(300, kpi(plan, "value.toPay"), EXACT);
  }

  @Test
  void aFiscalYearThatStartsInOctoberEndsInSeptember() {
    // The year 2024 pays for 20 of the 50 due in September; in October the year 2025 pays the rest.
    OrderSpec order = due(SEPTEMBER, 50, OCTOBER, 50).price(10);
    TestModel model =
        thirteenMonths(order)
            .budget(2024, 200)
            .ofNation(nation -> Rewrite.with(nation, "fiscalYearStart", OCTOBER + 1));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(20, plan.delivered("order", SEPTEMBER), EXACT);
    assertEquals(30 + 50, plan.delivered("order", OCTOBER), EXACT);
    assertEquals(30, plan.value("lateness-1"), EXACT);
    assertEquals(200, plan.paid("N", 2024), EXACT);
    assertEquals(800, plan.paid("N", 2025), EXACT);
  }

  @Test
  void aPriceIsConvertedInTheMonthOfPayment() {
    // 50 at 10 EUR of 1.25 USD are 625 USD in January. From July on the euro is worth 1 USD: what
    // is
    // left of 900 USD pays for 27.5 of the 50 due in December.
    OrderSpec order = due(JANUARY, 50, DECEMBER, 50).price(new Money(10, "EUR"));
    PlanFigures plan =
        PlanFigures.of(thirteenMonths(order).rate("EUR", 1.25).rate("EUR", 1, 6).budget(2024, 900));
    assertEquals(50, plan.delivered("order", JANUARY), EXACT);
    assertEquals((900 - 625) / 10.0, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(900, plan.paid("N", 2024), EXACT);
    assertEquals(225, plan.paid("N", 2025), EXACT);
  }

  @Test
  void aBudgetInTheCurrencyOfThePriceBuysTheSameAtAnyRate() {
    // 900 EUR pay for 90 at 10 EUR: 50 in January, 40 in December, 625 + 400 USD. Counted at the
    // 1.25 USD of January, as its ceiling of 1125 is, that is 625 + 500.
    OrderSpec order = due(JANUARY, 50, DECEMBER, 50).price(new Money(10, "EUR"));
    PlanFigures plan =
        PlanFigures.of(
            thirteenMonths(order)
                .rate("EUR", 1.25)
                .rate("EUR", 1, 6)
                .budget(2024, new Money(900, "EUR")));
    assertEquals(40, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(625 + 400, plan.paid("N", 2024), EXACT);
    assertEquals(1125, plan.budget("N", 2024, BudgetUse::counted), EXACT);
    assertEquals(1125, plan.budget("N", 2024, BudgetUse::ceiling), EXACT);
  }

  /** A gross domestic product of a million, of which a share is pledged, a twentieth of it here. */
  private static TestModel pledging(double shareOfGdp) {
    return thirteenMonths(dueInDecember())
        .ofNation(
            nation ->
                Rewrite.with(
                    Rewrite.with(
                        nation, "gdp", List.of(new GrossProduct(2024, usd(1_000_000), NONE))),
                    "pledge",
                    new Pledge(shareOfGdp, 0.05, NONE)));
  }

  @Test
  void aPledgeOfTwoPercentPaysForAHundred() {
    // 1 000 000 x 0.02 x 0.05 = 1000 pay for 100 at 10; the other 50 are a month late.
    PlanFigures plan = PlanFigures.of(pledging(0.02));
    assertEquals(100, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(50, plan.value("lateness-1"), EXACT);
    BudgetUse use = plan.plan().budgets().get(0);
    assertEquals(1000.0, use.ceiling());
    assertEquals("gdp 1000000 USD x 0.02 for defence x 0.05 for munitions", use.derivation());
    assertNull(plan.plan().budgets().get(1).ceiling());
  }

  @Test
  void aPledgeOfThreePointSevenPercentPaysForAll() {
    // 1 000 000 x 0.037 x 0.05 = 1850 are more than the 1500 that 150 cost.
    PlanFigures plan = PlanFigures.of(pledging(0.037));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(1500, plan.paid("N", 2024), EXACT);
  }

  @Test
  void aStatedBudgetTakesThePlaceOfADerivedOne() {
    PlanFigures plan = PlanFigures.of(pledging(0.037).budget(2024, 900));
    assertEquals(90, plan.delivered("order", DECEMBER), EXACT);
    assertNull(plan.plan().budgets().get(0).derivation());
  }

  @Test
  void theModelsPledgeIsForNationsThatStateNone() {
    TestModel own = pledging(0.02);
    Pledge ofModel = new Pledge(0.03, 0.05, NONE);
    assertEquals(
        100,
        PlanFigures.of(Rewrite.with(own.build(), "pledge", ofModel)).delivered("order", DECEMBER),
        EXACT);
    TestModel none = own.ofNation(nation -> Rewrite.with(nation, "pledge", null));
    assertEquals(
        150,
        PlanFigures.of(Rewrite.with(none.build(), "pledge", ofModel)).delivered("order", DECEMBER),
        EXACT);
  }

  @Test
  void anIgnoredBudgetIsNotLookedAt() {
    Budget ignored = new Budget(2024, usd(0), Requirement.IGNORED, NONE);
    TestModel model =
        thirteenMonths(dueInDecember())
            .ofNation(nation -> Rewrite.with(nation, "budgets", List.of(ignored)));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertNull(plan.plan().budgets().get(0).ceiling());
  }
}
