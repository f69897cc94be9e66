package org.caisson.formulation.stage;

import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

class CostStageTest {
  private static final double EXACT = 1e-6;

  @Test
  void productionPurchaseHoldingAndStandingStillAreAddedUp() {
    // 150 due in February at 100 a month: 50 are made in January and held. Half of what is started
    // is accepted: 300 starts at 5, 300 fuzes at 2 EUR of 1.25 USD, 50 held at 0.10.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .rate("EUR", 1.25)
                .item("round", 0.1, new Component("fuze", 1))
                .item("fuze")
                .line(
                    new LineSpec("line", "S")
                        .product("round", 0, 200, 200, 5, 0.5, 0, LeadTimes.NONE))
                .line(new LineSpec("idle", "S").product("fuze", 30, 100, 100, 900).keepWarm(700))
                .supply(
                    new Supply(
                        "mill",
                        "mill",
                        "fuze",
                        null,
                        1000,
                        List.of(),
                        0,
                        new Money(2, "EUR"),
                        Provenance.UNSTATED))
                .order(new OrderSpec("order", "round", 0, 150).notEarly()));
    double production = 300 * 5;
    double purchase = 300 * 2 * 1.25;
    double holding = 50 * 0.1;
    double belowMsr = 2 * 0.3 * 700; // two months without the 30 of 100 a month
    assertEquals(production + purchase + holding + belowMsr, plan.value("cost"), EXACT);
  }

  @Test
  void theCheaperLineIsUsedFirst() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("round")
                .line("cheap", "round", 60, 3)
                .line("dear", "round", 60, 8)
                .order("order", "round", 100));
    assertEquals(60 * 3 + 40 * 8, plan.value("cost"), EXACT);
    assertEquals(40, plan.started("dear", "round", 0), EXACT);
  }

  @Test
  void costNeverGivesUpAStageBeforeIt() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("round")
                .line("line", "round", 100, 1_000_000)
                .order("order", "round", 100));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(100 * 1_000_000.0, plan.value("cost"), 1e-3);
  }

  /** 10 fuzes held at 2 that nobody wants, and a line that could hide them in unfinished rounds. */
  private static TestModel tenFuzesToHide() {
    return TestModel.over(2)
        .item("round", new Component("fuze", 1))
        .item("fuze", 2)
        .opening("fuze", "S", 10)
        .line(new LineSpec("line", "S").product("round", 0, 50, 50, 0, 1, 2, LeadTimes.NONE));
  }

  @Test
  void workThatArrivesAfterTheHorizonIsNoWayToHoldComponentsForNothing() {
    // Held or hidden from the first month: 10 fuzes over the ends of two months at 2.
    assertEquals(2 * 10 * 2, PlanFigures.of(tenFuzesToHide()).value("cost"), EXACT);
  }

  @Test
  void holdingAtTheEndIsNotChargedForUnfinishedWorkEither() {
    PlanFigures plan = PlanFigures.of(tenFuzesToHide().endStockNotCharged());
    assertEquals(10 * 2, plan.value("cost"), EXACT);
  }

  @Test
  void aPlanWithoutPricesCostsNothing() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("round")
                .line("line", "round", 100, 0)
                .order("order", "round", 100));
    assertEquals(0, plan.value("cost"), EXACT);
  }

  @Test
  void peopleCostWagesAndHiringAndLayingOffAndOvertime() {
    // 4.5 rounds of 10 hours are due in January: 45 hours, 10 regular ones of 3 people and 5 of
    // overtime each. 2 are there, 1 is hired, and in February all 3 are laid off.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("round")
                .line(new LineSpec("line", "S").product("round", 0, 100, 100, 0).labour("crew", 10))
                .workforce(new WorkforceSpec("crew", 2, 10).costs(1000, 300, 200).overtime(5, 40))
                .order("order", "round", 4.5, 0));
    double wages = 3 * 1000;
    double hiring = 300;
    double overtime = 3 * 5 * 40;
    double layingOff = 3 * 200;
    assertEquals(wages + hiring + overtime + layingOff, plan.value("cost"), EXACT);
  }

  @Test
  void penaltiesDecideHowLateIsLateEnough() {
    // Late units cost 2 a month, and 5 more when they never come. Made at 3, the 50 that January
    // cannot make are late for a month; at 20, it is cheaper to deliver none of the 150.
    assertEquals(150 * 3 + 50 * 2, withPenalties(3).value("cost"), EXACT);
    assertEquals(150 * (3 * 2 + 5), withPenalties(20).value("cost"), EXACT);
  }

  private static PlanFigures withPenalties(double unitCost) {
    return PlanFigures.of(
        TestModel.over(3)
            .stages(StageKind.COST)
            .item("round")
            .line("line", "round", 100, unitCost)
            .order(
                new OrderSpec("order", "round", 150)
                    .term("latePenalty", usd(2))
                    .term("undeliveredPenalty", usd(5))));
  }

  @Test
  void whatIsLostIsPaidForAsLateToTheEndAndAsUndelivered() {
    // 50 are lost in January of three months: 3 x 2 + 5 EUR of 1.25 USD each.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .rate("EUR", 1.25)
                .item("round")
                .line("line", "round", 100, 0)
                .order(
                    new OrderSpec("order", "round", 150)
                        .term("lateDelivery", false)
                        .term("latePenalty", usd(2))
                        .term("undeliveredPenalty", new Money(5, "EUR"))));
    assertEquals(50 * (3 * 2 + 5 * 1.25), plan.value("cost"), EXACT);
    assertEquals(50 * 3 * 2, plan.lateness("order").orElseThrow().latePenalty(), EXACT);
    assertEquals(50 * 5 * 1.25, plan.lateness("order").orElseThrow().undeliveredPenalty(), EXACT);
  }
}
