package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.contract.Payment.Kind;
import org.caisson.domain.money.Money;
import org.caisson.formulation.Formulation;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class BudgetCeilingTest {
  private static final double EXACT = 1e-6;
  private static final int DECEMBER = 11;
  private static final int NEXT_JANUARY = 12;

  /** January 2024 to January 2025, 1000 a month, 150 due in December. */
  private static TestModel thirteenMonths(OrderSpec order) {
    return TestModel.over(13).item("shell").line("line", "shell", 1000, 0).order(order.notEarly());
  }

  private static OrderSpec dueInDecember() {
    double[] due = new double[13];
    due[DECEMBER] = 150;
    return new OrderSpec("order", "shell", due);
  }

  @Test
  void whatTheBudgetDoesNotPayIsDeliveredInTheNextYear() {
    // 1000 pay for 100 at 10 each; the other 50 are late for December and come in January.
    PlanFigures plan = PlanFigures.of(thirteenMonths(dueInDecember().price(10)).budget(2024, 1000));
    assertEquals(1000 / 10, plan.delivered("order", DECEMBER), EXACT);
    assertEquals(150 - 100, plan.delivered("order", NEXT_JANUARY), EXACT);
    assertEquals(50, plan.value("lateness-1"), EXACT);
    assertEquals(1000, plan.paid("N", 2024), EXACT);
    assertEquals(500, plan.paid("N", 2025), EXACT);
    assertEquals(1.0 / 10, plan.worth("lateness-1", "budget", "N_2024", 0), EXACT);
  }

  @Test
  void aBudgetThatIsLargeEnoughDelaysNothing() {
    PlanFigures plan = PlanFigures.of(thirteenMonths(dueInDecember().price(10)).budget(2024, 2000));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(1500, plan.paid("N", 2024), EXACT);
    assertFalse(plan.binds("lateness-1", "budget"));
  }

  @Test
  void aBudgetOfTheNextYearDoesNotLimitThisOne() {
    PlanFigures plan = PlanFigures.of(thirteenMonths(dueInDecember().price(10)).budget(2025, 0));
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void pricesAndBudgetsAreConvertedIntoTheCurrencyOfAccount() {
    // 10 EUR are 12.50 USD; 1000 USD pay for 80. And 900 EUR are 1125 USD, which pay for 90.
    OrderSpec order = dueInDecember().price(new Money(10, "EUR"));
    PlanFigures dollars =
        PlanFigures.of(thirteenMonths(order).rate("EUR", 1.25).budget(2024, 1000));
    assertEquals(80, dollars.delivered("order", DECEMBER), EXACT);
    assertEquals(1000, dollars.paid("N", 2024), EXACT);
    PlanFigures euros =
        PlanFigures.of(thirteenMonths(order).rate("EUR", 1.25).budget(2024, new Money(900, "EUR")));
    assertEquals(90, euros.delivered("order", DECEMBER), EXACT);
    assertEquals(1125, euros.paid("N", 2024), EXACT);
  }

  @Test
  void aNationPaysItsShare() {
    // N pays half of 10 each: 600 pay for its half of 120.
    OrderSpec order =
        dueInDecember().price(10).buyers(new BuyerShare("N", 0.5), new BuyerShare("M", 0.5));
    PlanFigures plan = PlanFigures.of(thirteenMonths(order).nation("M").budget(2024, 600));
    assertEquals(600 / (10 * 0.5), plan.delivered("order", DECEMBER), EXACT);
    assertEquals(600, plan.paid("N", 2024), EXACT);
    assertEquals(600, plan.paid("M", 2024), EXACT);
  }

  @Test
  void aLineWithoutAPriceCostsNoBudget() {
    PlanFigures plan = PlanFigures.of(thirteenMonths(dueInDecember()).budget(2024, 0));
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void anAdvanceBeyondAHardBudgetLeavesARowThatNamesTheContradiction() {
    // 30 % of 150 at 10 are 450, 50 more than the budget of 400: its row asks for less than
    // nothing.
    OrderSpec order =
        dueInDecember()
            .price(10)
            .with(
                line ->
                    Rewrite.with(
                        line,
                        "payments",
                        List.of(
                            new Payment(Kind.ADVANCE, 0.3, TestModel.month(2)),
                            new Payment(Kind.DELIVERY, 0.7, null))));
    Formulation program = Formulation.of(thirteenMonths(order).budget(2024, 400).build());
    int row =
        IntStream.range(0, program.rows().size())
            .filter(r -> program.rows().get(r).family().equals("budget"))
            .findFirst()
            .orElseThrow();
    assertEquals("N_2024", program.rows().get(row).subject());
    assertEquals(400 - 450, program.linearModel().rowUpper(row), EXACT);
  }
}
