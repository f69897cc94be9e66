package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class SourcingSharesTest {
  private static final double EXACT = 1e-6;

  /** 100 are due; P makes them at 5, the import has them at 1. */
  private static TestModel makeOrBuy() {
    return TestModel.over(1)
        .item("chip")
        .line("line", "chip", 100, 5)
        .supply("import", "chip", 100, 1)
        .order("order", "chip", 100);
  }

  @Test
  void aLeastShareIsMadeWhereBuyingIsCheaper() {
    PlanFigures plan = PlanFigures.of(makeOrBuy().share("chip", "P", null, 0.3, 1));
    assertEquals(30, plan.started("line", "chip", 0), EXACT);
    assertEquals(70, plan.bought("import", 0), EXACT);
    assertEquals(30 * 5 + 70 * 1, plan.value("cost"), EXACT);
  }

  @Test
  void aHighestShareKeepsTheCheapestSourceFromHavingAll() {
    PlanFigures plan = PlanFigures.of(makeOrBuy().share("chip", null, "import", 0, 0.6));
    assertEquals(60, plan.bought("import", 0), EXACT);
    assertEquals(40 * 5 + 60 * 1, plan.value("cost"), EXACT);
  }

  @Test
  void aShareThatIsKeptAnywayChangesNothing() {
    PlanFigures plan = PlanFigures.of(makeOrBuy().share("chip", null, "import", 0.5, 1));
    assertEquals(100 * 1, plan.value("cost"), EXACT);
  }

  @Test
  void whereOneSourceHasNothingItsLeastShareStopsTheOthers() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("chip")
                .line("line", "chip", 100, 5)
                .supply("import", "chip", 10, 1)
                .order("order", "chip", 100)
                .share("chip", null, "import", 0.2, 1));
    // 10 of the import are a fifth of 50.
    assertEquals(100 - 50, plan.value("lateness-1"), EXACT);
  }

  @Test
  void towardsTheEndWhereNothingCanBeBoughtInTimeSharesAreNotKept() {
    // January: 20 bought for February, so 20 made at most. February: 30 made, and nothing bought.
    Supply far =
        new Supply(
            "far", "far", "chip", null, 20, List.of(), 1, TestModel.usd(1), Provenance.UNSTATED);
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("chip")
                .line("line", "chip", 30, 1)
                .supply(far)
                .order(new OrderSpec("order", "chip", 0, 75).notEarly())
                .share("chip", "P", null, 0, 0.5));
    assertEquals(75 - (20 + 20 + 30), plan.value("lateness-1"), EXACT);
  }
}
