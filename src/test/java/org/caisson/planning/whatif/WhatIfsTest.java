package org.caisson.planning.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.plan.compare.LineMove;
import org.caisson.domain.plan.compare.PlanComparison;
import org.caisson.domain.plan.compare.StockRecovery;
import org.caisson.planning.PlanListener;
import org.caisson.solver.Cancellation;
import org.caisson.testing.Planning;
import org.caisson.testing.SmallModel;
import org.caisson.testing.SmallWhatIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What-ifs of the small model, whose plans are worked out in {@link SmallWhatIf}. */
class WhatIfsTest {

  private static PlanComparison compared(WhatIfAnswer answer) {
    return PlanComparison.of(answer.base(), answer.comparable());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLineIsClearedAMonthEarlierWithAHigherMax(boolean cold) {
    WhatIf more = SmallWhatIf.ask("more", SmallWhatIf.withMax(3000));
    PlanComparison compared = compared(SmallWhatIf.answer(cold, more));
    assertEquals(List.of("more"), compared.others());
    assertEquals("lateness-1", compared.stages().get(0).id());
    assertEquals(4500, compared.stages().get(0).values().base(), 1e-6);
    assertEquals(2500, compared.stages().get(0).values().others().get(0), 1e-6);
    LineMove move = compared.contractLines().get(0);
    assertEquals("K1-1", move.contractLine());
    assertEquals("shell", move.item());
    assertEquals(YearMonth.of(2025, 5), move.base().cleared());
    assertEquals(YearMonth.of(2025, 4), move.others().get(0).cleared());
    assertEquals(-1, move.others().get(0).monthsAfter(move.base()));
    assertEquals(2000, move.unitMonths().largest(), 1e-6);
  }

  /** Its highest tempo is 2.0 in the base and 3.0, in April, with a MAX of 3,000. */
  @Test
  void linesThatWorkHarderAreNamed() {
    WhatIf more = SmallWhatIf.ask("more", SmallWhatIf.withMax(3000));
    PlanComparison compared = compared(SmallWhatIf.answer(false, more));
    assertEquals(1, compared.tempos().size());
    assertEquals("load", compared.tempos().get(0).line());
    assertEquals(2.0, compared.tempos().get(0).peak().base(), 1e-6);
    assertEquals(3.0, compared.tempos().get(0).peak().others().get(0), 1e-6);
  }

  /**
   * MAX holds the base back, and its ramp limit; at 3,000 the ramp limit alone does: nothing of MAX
   * is left in the list.
   */
  @Test
  void theBottleneckThatReplacesAnotherIsNamed() {
    WhatIf more = SmallWhatIf.ask("more", SmallWhatIf.withMax(4000));
    PlanComparison compared = compared(SmallWhatIf.answer(false, more));
    List<String> base =
        compared.scarcity().get(0).base().stream().map(limit -> limit.limit()).toList();
    List<String> now =
        compared.scarcity().get(0).others().get(0).stream().map(limit -> limit.limit()).toList();
    assertTrue(base.contains("MAX"), base::toString);
    assertEquals(List.of("RAMP"), now);
  }

  @Test
  void theSameModelHasNoDifferences() {
    WhatIf same = SmallWhatIf.ask("same", SmallWhatIf.withMax(2000));
    PlanComparison compared = compared(SmallWhatIf.answer(false, same));
    assertEquals(
        new PlanComparison(
            "base",
            List.of("same"),
            "USD",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        compared);
  }

  @Test
  void severalStandSideBySideInTheOrderOfTheQuestions() {
    PlanComparison compared =
        compared(
            SmallWhatIf.answer(
                false,
                SmallWhatIf.ask("less", SmallWhatIf.withMax(1800)),
                SmallWhatIf.ask("more", SmallWhatIf.withMax(3000))));
    assertEquals(List.of("less", "more"), compared.others());
    // 1,500 and 1,800 a month: 750 + 1,200 + 1,650 + 2,100 + 300 owed in May = 6,000.
    assertEquals(
        List.of(6000.0, 2500.0),
        compared.stages().get(0).values().others().stream()
            .map(v -> (double) Math.round(v))
            .toList());
  }

  /** A hard need that cannot be met: there is no plan, and the others are compared all the same. */
  @Test
  void whatHasNoPlanIsNotComparedAndSaysWhy() {
    WhatIfAnswer answer =
        SmallWhatIf.answer(
            false,
            SmallWhatIf.ask("hard", SmallWhatIf.model(SmallModel.CONTRADICTORY)),
            SmallWhatIf.ask("more", SmallWhatIf.withMax(3000)));
    assertEquals(2, answer.others().size());
    assertEquals(List.of("more"), compared(answer).others());
    assertEquals(
        List.of(
            "Plan `hard` (CONTRADICTORY) is not solved, so its figures are not proven and are not"
                + " compared. Maybe see its plan, which names the inputs that cannot all hold."),
        answer.objections());
  }

  @Test
  void whatIsBeingPlannedIsTold() {
    SmallWhatIf.Told told = new SmallWhatIf.Told();
    new WhatIfs(Planning.planner(), told, new Cancellation())
        .answer(
            SmallWhatIf.ask("base", SmallWhatIf.withMax(2000)),
            List.of(SmallWhatIf.ask("more", SmallWhatIf.withMax(3000))),
            false,
            PlanListener.SILENT);
    assertEquals(List.of("1 of 1: more", "SOLVED"), told.told());
  }

  /** With another policy come other stages: those of the plan that the model has by itself. */
  @Test
  void anotherPolicyBringsItsOwnStages() {
    String json = SmallModel.JSON.replace("UKRAINE_FIRST", "RESTOCK_FIRST");
    WhatIf other = SmallWhatIf.ask("restock first", SmallWhatIf.model(json));
    WhatIfAnswer answer = SmallWhatIf.answer(false, other);
    assertEquals(
        SmallWhatIf.plan(other.request()).stages().stream().map(s -> s.id()).toList(),
        answer.others().get(0).plan().stages().stream().map(s -> s.id()).toList());
  }

  /** More for Ukraine leaves less for Germany's stock, which is never at its objective then. */
  @Test
  void stocksThatRecoverInAnotherMonthAreNamed() {
    String json =
        SmallModel.JSON
            .replace("\"perMonth\": 1000", "\"perMonth\": 100")
            .replace("\"max\": 2000", "\"max\": 2000");
    WhatIf little = SmallWhatIf.ask("little", SmallWhatIf.model(json));
    List<StockRecovery> stocks = compared(SmallWhatIf.answer(false, little)).stocks();
    assertEquals(1, stocks.size());
    assertEquals("DEU", stocks.get(0).nation());
    assertTrue(stocks.get(0).others().get(0).reached() != null);
  }
}
