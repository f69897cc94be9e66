package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

class ExpansionLimitsTest {
  private static final double EXACT = 1e-6;

  /**
   * A line of 100 a month at a unit cost of 0, and an order of so much in July. By then it makes 7
   * x 100 = 700.
   */
  private static TestModel sevenMonths(double dueInJuly) {
    return TestModel.over(7)
        .item("shell")
        .line("line", "shell", 100, 0)
        .order(new OrderSpec("order", "shell", 0, 0, 0, 0, 0, 0, dueInJuly));
  }

  /**
   * 40 a month more for 900: a month of award, two of building, one of test, then half, then all.
   */
  private static ExpansionSpec hall() {
    return new ExpansionSpec("hall", "line", null, 40).cost(900).takes(1, 2, 1).ramp(0.5);
  }

  @Test
  void anOptionOpensAfterItsLeadTimeAndRampsUpThen() {
    // Ordered in January it opens in May: 20 in May, 40 in June and in July, 100 in all, if it is
    // bought once: 700 + 100 = 800 by July.
    PlanFigures plan = PlanFigures.of(sevenMonths(820).expansion(hall()));
    assertEquals(820 - 800, plan.value("lateness-1"), EXACT);
    ExpansionOrder order = plan.plan().expansions().get(0);
    assertEquals(1, plan.plan().expansions().size());
    assertEquals(TestModel.month(0), order.ordered());
    assertEquals(TestModel.month(4), order.opens());
    assertEquals(1, order.copies(), EXACT);
    assertEquals(40, order.adds(), EXACT);
    assertEquals(1.0, plan.lineTempo("line", 3).max(), EXACT);
    assertEquals(1.2, plan.lineTempo("line", 4).max(), EXACT);
    assertEquals(1.4, plan.lineTempo("line", 5).max(), EXACT);
    assertEquals(900, plan.value("cost"), EXACT);
  }

  @Test
  void aCopyMoreIsWorthWhatItWouldMakeInTime() {
    PlanFigures plan = PlanFigures.of(sevenMonths(820).expansion(hall()));
    double worth =
        plan.plan().shadowPrices().stream()
            .filter(price -> price.family().equals("expansion"))
            .mapToDouble(price -> price.worth())
            .sum();
    assertEquals(100, worth, EXACT, "20 + 40 + 40 units less late");
  }

  @Test
  void aPartOfACopyIsBoughtWhereItNeedNotBeWhole() {
    // 50 more than the line makes are half of what a copy makes by July.
    PlanFigures plan = PlanFigures.of(sevenMonths(750).expansion(hall()));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(450, plan.value("cost"), EXACT);
  }

  @Test
  void whatIsAllOrNothingIsBoughtWholeAndItsGapIsProven() {
    PlanFigures plan = PlanFigures.of(sevenMonths(750).expansion(hall().whole()));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(900, plan.value("cost"), EXACT, "part of it would have been 450");
    StageResult cost = plan.plan().stages().get(1);
    assertEquals("SCIP", cost.solver());
    assertEquals(900, cost.bound(), 1e-3);
    assertTrue(plan.plan().certificate().get(1).integersFixed());
  }

  @Test
  void whatIsNotNeededIsNotBought() {
    PlanFigures plan = PlanFigures.of(sevenMonths(700).expansion(hall()));
    assertTrue(plan.plan().expansions().isEmpty());
    assertEquals(0, plan.value("cost"), EXACT);
  }

  @Test
  void theFundsOfAYearLimitWhatIsOrderedInIt() {
    // 450 buy half a copy, which makes 50 by July: 820 - 750 = 70 are late.
    PlanFigures plan =
        PlanFigures.of(sevenMonths(820).expansion(hall()).expansionFund(2024, usd(450)));
    assertEquals(70, plan.value("lateness-1"), EXACT);
    assertEquals(450, plan.value("cost"), EXACT);
    double worth =
        plan.plan().shadowPrices().stream()
            .filter(price -> price.subject().equals("expansion-fund_2024"))
            .mapToDouble(price -> price.worth())
            .sum();
    assertEquals(100.0 / 900, worth, EXACT, "900 more would have brought 100 units");
  }

  @Test
  void aFundInAnotherCurrencyBuysAtTheRateOfTheMonthOfTheOrder() {
    // 450 EUR; a copy costs 900 USD: 720 EUR at the 1.25 of January, 900 EUR at the 1 of February.
    // Ordered in January that is 0.625 of 40 in both months, in February 0.5 of 40 in one.
    assertEquals(300 - 2 * 125, euroFund(0).value("lateness-1"), EXACT);
    assertEquals(300 - 100 - 120, euroFund(1).value("lateness-1"), EXACT);
    assertEquals(0.625 * 900, euroFund(0).value("cost"), EXACT);
    assertEquals(0.5 * 900, euroFund(1).value("cost"), EXACT);
  }

  /** 300 are due in February at 100 a month; the hall is ordered in one month and opens in it. */
  private static PlanFigures euroFund(int ordered) {
    return PlanFigures.of(
        TestModel.over(2)
            .rate("EUR", 1.25)
            .rate("EUR", 1, 1)
            .item("shell")
            .line("line", "shell", 100, 0)
            .expansion(
                new ExpansionSpec("hall", "line", "shell", 40)
                    .cost(900)
                    .takes(0, 0, 0)
                    .between(ordered, ordered))
            .expansionFund(2024, new Money(450, "EUR"))
            .order("order", "shell", 0, 300));
  }

  @Test
  void anOptionThatIsOrderedLateBringsLess() {
    // From February on: 20 in June, 40 in July.
    PlanFigures plan = PlanFigures.of(sevenMonths(820).expansion(hall().between(1, 3)));
    assertEquals(820 - 760, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLineThatIsNotBuiltHasWhatIsBoughtAndNothingElse() {
    // Two copies of 30, opening in March: 60 in each of two months.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .item("shell")
                .line(new LineSpec("line", "S").product("shell", 0, 100, 100, 1).notBuilt())
                .expansion(new ExpansionSpec("hall", "line", "shell", 30).takes(1, 1, 0).copies(2))
                .order(new OrderSpec("order", "shell", 0, 0, 0, 150)));
    assertEquals(150 - 120, plan.value("lateness-1"), EXACT);
    assertEquals(0, plan.lineTempo("line", 1).max(), EXACT);
    assertEquals(0.6, plan.lineTempo("line", 2).max(), EXACT);
  }

  @Test
  void buildingTakesMaterialEvenlyOverItsMonths() {
    // A copy takes 12 of the fuzes, 6 in each month of building; 4 a month are bought and 1 is in
    // stock. January has 5 for 6, five sixths of a copy; February 4 for 4 more fuzes a copy: with
    // x copies 6 x <= 5 and 12 x <= 9, so that x = 0.75. It opens in March: 100 + 0.75 x 40 = 130.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .item("shell")
                .item("fuze")
                .line("line", "shell", 100, 0)
                .supply("fuzes", "fuze", 4, 0)
                .opening("fuze", "S", 1)
                .expansion(
                    new ExpansionSpec("hall", "line", "shell", 40)
                        .takes(0, 2, 0)
                        .material("fuze", 12))
                .order(new OrderSpec("order", "shell", 0, 0, 340)));
    assertEquals(0.75, plan.plan().expansions().get(0).copies(), EXACT);
    assertEquals(340 - 330, plan.value("lateness-1"), EXACT);
  }

  @Test
  void buildingTakesPeopleFromProduction() {
    // 10 people work 100 hours: 1000 a month, 1000 units. A copy takes 1200 hours over two months,
    // 600 in each, and adds 100 in the third: 400 + 400 + 1000 units is worse than none at all, so
    // that none is bought for an order of 3000.
    TestModel model =
        TestModel.over(3)
            .item("shell")
            .line(
                new LineSpec("line", "S").product("shell", 0, 1000, 1000, 0).labour("builders", 1))
            .workforce(new WorkforceSpec("builders", 10, 100).mostHires(0))
            .expansion(
                new ExpansionSpec("hall", "line", "shell", 100)
                    .takes(0, 2, 0)
                    .labour("builders", 1200));
    PlanFigures plan = PlanFigures.of(model.order(new OrderSpec("o", "shell", 1000, 1000, 1000)));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertTrue(plan.plan().expansions().isEmpty());
  }
}
