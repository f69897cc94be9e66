package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class MaterialBalanceTest {
  private static final double EXACT = 1e-6;

  /**
   * A round takes a body, a body 2 of steel. Steel comes a month after it is bought, at 1 each; a
   * body takes a month, half of them are accepted, at 3 each; a round takes a month, four in five
   * are accepted, at 5 each.
   */
  private static TestModel chain() {
    return TestModel.over(4)
        .item("round", new Component("body", 1))
        .item("body", new Component("steel", 2))
        .item("steel")
        .line(new LineSpec("lap", "S").product("round", 0, 100, 100, 5, 0.8, 1, LeadTimes.NONE))
        .line(new LineSpec("press", "S").product("body", 0, 200, 200, 3, 0.5, 1, LeadTimes.NONE))
        .supply(
            new Supply(
                "mill", "mill", "steel", null, 1000, List.of(), 1, usd(1), Provenance.UNSTATED));
  }

  @Test
  void leadTimesAndYieldsAddUpThroughTheBillOfMaterials() {
    PlanFigures plan = PlanFigures.of(chain().order("order", "round", 0, 0, 0, 40));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(40, plan.delivered("order", 3), EXACT);
    assertEquals(40 / 0.8, plan.started("lap", "round", 2), EXACT); // 50 begun in March
    assertEquals(50 / 0.5, plan.started("press", "body", 1), EXACT); // 100 begun in February
    assertEquals(100 * 2, plan.bought("mill", 0), EXACT); // 200 bought in January
    assertEquals(50 * 5 + 100 * 3 + 200 * 1, plan.value("cost"), EXACT);
  }

  @Test
  void anOrderDueBeforeTheChainCanDeliverIsLate() {
    PlanFigures plan = PlanFigures.of(chain().order("order", "round", 0, 0, 40));
    assertEquals(40, plan.value("lateness-1"), EXACT);
    assertEquals(40, plan.delivered("order", 3), EXACT);
  }

  @Test
  void openingStockShortensTheChain() {
    PlanFigures plan =
        PlanFigures.of(chain().opening("body", "S", 50).order("order", "round", 0, 40));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(50, plan.started("lap", "round", 0), EXACT);
    assertEquals(50 * 5, plan.value("cost"), EXACT);
  }

  @Test
  void parentsTakeComponentsFromEverySiteThatHoldsThem() {
    // 30 bodies at S and 20 at T make 50 rounds, of which 40 are accepted: 5 of 45 are missing.
    PlanFigures plan =
        PlanFigures.of(
            chain()
                .site("T", "Q")
                .opening("body", "S", 30)
                .opening("body", "T", 20)
                .order("order", "round", 0, 45, 0, 0));
    assertEquals(5, plan.lateness("order").orElseThrow().mostOwed(), EXACT);
    assertEquals(40, plan.delivered("order", 1), EXACT);
    assertEquals(0, plan.stock("body", "S", 0), EXACT);
    assertEquals(0, plan.stock("body", "T", 0), EXACT);
  }

  @Test
  void anItemWithoutAnySourceStopsItsParents() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("round", new Component("primer", 1))
                .item("primer")
                .line("lap", "round", 100, 0)
                .order("order", "round", 10));
    assertEquals(10, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsMadeEarlyIsHeldUntilItIsDelivered() {
    // 100 a month for 150 in February: 50 are made in January and held for 2 each.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("round", 2)
                .line("lap", "round", 100, 5)
                .order(new OrderSpec("order", "round", 0, 150).notEarly()));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(50, plan.stock("round", "S", 0), EXACT);
    assertEquals(150 * 5 + 50 * 2, plan.value("cost"), EXACT);
  }

  @Test
  void workThatWouldComeOutAfterTheHorizonIsNotStarted() {
    PlanFigures plan = PlanFigures.of(chain().order("order", "round", 0, 0, 0, 40));
    assertEquals(0, plan.started("lap", "round", 3), EXACT);
    assertTrue(plan.plan().schedule().stream().noneMatch(w -> w.available().getMonthValue() > 4));
  }
}
